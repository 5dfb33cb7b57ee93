package org.yibiao.schemas.generator.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeListsTest {

  private static final String SEX =
      """
      type: Sex
      name: {zh: 性别, en: Sex}
      source: GB/T 2261.1
      codes:
        - {code: "1", zh: 男, en: male}
        - {code: "2", zh: 女, en: female}
      """;

  private static final String DIVISION =
      """
      type: DivisionCode
      name: {zh: 行政区划, en: Division}
      pattern: '[1-9][0-9]{5}'
      codes:
        - {code: "320202", zh: 崇安区, en: Chong'an, to: 2015-10-12, replacedBy: ["320213"]}
        - {code: "320213", zh: 梁溪区, en: Liangxi, from: 2015-10-13}
      """;

  @TempDir private Path folder;

  @Test
  void makes_an_enumeration_of_a_closed_list() throws IOException {
    assertThat(xsd("sex", SEX))
        .contains("<xs:simpleType name=\"Sex\">", "<xs:enumeration value=\"1\">", ">male<")
        .contains("<xs:appinfo source=\"urn:yibiao:code-list\">sex</xs:appinfo>");
  }

  @Test
  void makes_a_shape_of_an_open_list() throws IOException {
    assertThat(xsd("division", DIVISION))
        .contains("<xs:pattern value=\"[1-9][0-9]{5}\"")
        .doesNotContain("enumeration");
  }

  @Test
  void refuses_the_same_code_twice_for_the_same_days() {
    assertThatThrownBy(() -> xsd("sex", SEX + "  - {code: \"1\", zh: 男, en: man}\n"))
        .hasMessageContaining("sex.yaml: 1 is in the list twice");
  }

  @Test
  void takes_the_same_code_again_for_later_days() throws IOException {
    String again = "  - {code: \"320202\", zh: 新崇安区, en: New, from: 2030-01-01}\n";
    assertThat(xsd("division", DIVISION + again)).contains("DivisionCode");
  }

  @Test
  void refuses_a_code_that_does_not_have_the_list_s_shape() {
    assertThatThrownBy(() -> xsd("division", DIVISION + "  - {code: \"3202\", zh: 无锡, en: W}\n"))
        .hasMessageContaining("3202 does not have the shape");
  }

  @Test
  void refuses_a_parent_that_is_not_in_the_list() {
    String orphan =
        "  - {code: \"320214\", zh: 新吴区, en: Xinwu, from: 2015-10-13, parent: \"320200\"}\n";
    assertThatThrownBy(() -> xsd("division", DIVISION + orphan))
        .hasMessageContaining("division.yaml: 320214 has the parent 320200");
  }

  @Test
  void refuses_a_successor_that_is_not_in_the_list() {
    assertThatThrownBy(() -> xsd("division", DIVISION.replace("[\"320213\"]", "[\"320299\"]")))
        .hasMessageContaining("320202 has the successor 320299");
  }

  @Test
  void refuses_a_code_that_ends_before_it_begins() {
    assertThatThrownBy(
            () -> xsd("division", DIVISION.replace("to: 2015", "from: 2020-01-01, to: 2015")))
        .hasMessageContaining("320202 ends before it begins");
  }

  @Test
  void refuses_a_code_without_words_in_both_languages() {
    assertThatThrownBy(() -> xsd("sex", SEX.replace("en: female", "en: ''")))
        .hasMessageContaining("2 needs words in both languages");
  }

  @Test
  void refuses_a_closed_list_that_says_it_is_not_complete() {
    assertThatThrownBy(() -> xsd("sex", "complete: false\n" + SEX))
        .hasMessageContaining("a list that is not complete needs a pattern");
  }

  @Test
  void says_in_which_line_a_file_is_no_code_list() {
    assertThatThrownBy(() -> xsd("sex", SEX + "  - {code: \"9\", zh: 未说明, english: unstated}\n"))
        .hasMessageContaining("sex.yaml, line 7")
        .hasMessageContaining("english");
  }

  private String xsd(String id, String yaml) throws IOException {
    Files.writeString(folder.resolve(id + ".yaml"), yaml);
    List<CodeLists.Named> lists = CodeLists.read(folder);
    return CodesXsd.of(lists, "urn:yibiao:standard:v1");
  }
}
