package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.StepRequest;

/** Rare characters on their way into GBK and out of it. */
class CharactersTest {

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(TaxTestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿依古丽·买买提", "王〇", "无锡€Ａ—臺北（集团）有限公司"})
  void carries_what_gbk_has(String name) {
    assertThat(office.ask(named(name))).isInstanceOf(Did.class);
  }

  @ParameterizedTest
  @CsvSource({
    "李𠮷,𠮷,U+20BB7",
    "张䶮,䶮,U+4DAE",
    "买买提・江,・,U+30FB",
    "株式会社ｱ,ｱ,U+FF71",
    "孙\uE000,\uE000,U+E000"
  })
  void names_what_gbk_lacks_and_never_sends_a_question_mark(
      String name, String rare, String codePoint) {
    assertThat(office.failure(named(name)))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            e -> {
              assertThat(e.why().zh()).contains(rare, codePoint, "nsrmc");
              assertThat(e.why().en()).contains(rare, codePoint, "nsrmc");
              assertThat(e.why().field()).contains("/taxpayerRegistrationRequest/company/name");
            });
  }

  @ParameterizedTest
  @CsvSource({"A1A4,·", "A996,〇", "A2E3,€", "A8BC,ḿ", "FE59,龴", "A3C1,Ａ"})
  void reads_every_character_of_the_department_as_what_it_is(String bytes, String character) {
    assertThat(WireForm.unwrap(saying(bytes)).getDocumentElement().getTextContent())
        .contains("某" + character);
  }

  @Test
  void does_not_believe_a_character_that_the_department_made_for_itself() {
    assertThatThrownBy(() -> WireForm.unwrap(saying("AAA1")))
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("U+E000");
  }

  private static StepRequest named(String name) {
    StepRequest request = Samples.anotherRequest();
    Samples.registration(request).getCompany().setName(name);
    return request;
  }

  /** An answer on its way whose business message holds these bytes. */
  private static String saying(String bytes) {
    String hex = hex("<taxML>") + "C4B3" + bytes + hex("</taxML>");
    byte[] business = HexFormat.of().parseHex(hex);
    return "<service xmlns=\"http://www.chinatax.gov.cn/spec/\"><head/><body>"
        + Base64.getEncoder().encodeToString(business)
        + "</body></service>";
  }

  private static String hex(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
