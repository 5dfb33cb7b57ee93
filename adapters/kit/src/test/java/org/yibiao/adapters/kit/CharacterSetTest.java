package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {

  private static final DepartmentDescriptor.Name TAX = new DepartmentDescriptor.Name("税务", "Tax");

  @ParameterizedTest
  @EnumSource
  void loses_nothing_of_what_it_has(CharacterSet set) throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x30000; c++) {
      if (!(c >= 0xD800 && c < 0xE000) && set.has(c)) {
        all.appendCodePoint(c);
      }
    }
    assertThat(all.length()).isGreaterThan(7000);
    assertThat(set.decode(set.encode(all.toString()))).isEqualTo(all.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "·,true,true",
    "—,true,true",
    "〇,true,false",
    "€,true,false",
    "Ａ,true,true",
    "ｱ,false,false",
    "・,false,false",
    "䶮,false,false",
    "𠮷,false,false",
    "臺,true,false",
    "买,true,true"
  })
  void knows_what_the_older_sets_have(String character, boolean gbk, boolean gb2312) {
    int codePoint = character.codePointAt(0);
    assertThat(CharacterSet.GBK.has(codePoint)).isEqualTo(gbk);
    assertThat(CharacterSet.GB2312.has(codePoint)).isEqualTo(gb2312);
    assertThat(CharacterSet.GB18030.has(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xE000, 0xE7C7, 0xE81E, 0xF8FF})
  void carries_no_private_use(int codePoint) {
    assertThatThrownBy(() -> CharacterSet.GBK.encode("某" + Character.toString(codePoint)))
        .isInstanceOf(CharacterCodingException.class)
        .hasMessageContaining("U+%04X", codePoint);
    assertThat(CharacterSet.GB18030.has(codePoint)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"A8BC,ḿ", "FE59,龴", "A1A4,·", "A2E3,€"})
  void reads_what_gb_18030_has_given_a_character_since(String bytes, String character)
      throws Exception {
    assertThat(CharacterSet.GBK.decode(HexFormat.of().parseHex(bytes))).isEqualTo(character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAA1", "B0", "81", "FF"})
  void does_not_read_bytes_that_mean_nothing(String bytes) {
    assertThatThrownBy(() -> CharacterSet.GBK.decode(HexFormat.of().parseHex(bytes)))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void names_the_character_its_code_point_and_the_field() {
    Why why = CharacterSet.GBK.lacking(0x20BB7, TAX, "nsrmc", Optional.of("/company/name"));

    assertThat(why.zh()).contains("税务", "𠮷", "U+20BB7", "nsrmc");
    assertThat(why.en()).contains("Tax", "𠮷", "U+20BB7", "nsrmc");
    assertThat(why.field()).contains("/company/name");
  }
}
