package org.yibiao.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;

class CheckerTest {

  private static final Checker CHECKER = new Checker(Clock.systemDefaultZone());
  private static final String XML = "submission-business-start.xml";
  private static final String JSON = "submission-business-start.json";

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void finds_out_what_a_document_is(DocumentType type) {
    String name = type == DocumentType.LICENCE ? "licence-business" : type.element() + "-minimal";
    if (Samples.class.getResource("/standard/1.2/samples/" + name + ".json") == null) {
      name = type.element();
    }

    assertThat(CHECKER.check(Samples.of(name + ".xml"), Wish.NONE).type()).contains(type);
    assertThat(CHECKER.check(Samples.of(name + ".json"), Wish.NONE).type()).contains(type);
  }

  @Test
  void says_where_a_wrong_value_is_in_xml() {
    Remark remark = only(CHECKER.check(Samples.with(XML, ">I6513<", ">I9999<"), Wish.NONE));

    assertThat(remark.layer()).isEqualTo(Layer.CODES);
    assertThat(remark.value()).contains("I9999");
    assertThat(lineAt(Samples.with(XML, ">I6513<", ">I9999<"), remark))
        .startsWith("<industryCode>");
  }

  @Test
  void says_where_a_wrong_value_is_in_json() {
    Submitted wrong = Samples.with(JSON, "\"I6513\"", "\"I9999\"");

    Remark remark = only(CHECKER.check(wrong, Wish.NONE));

    assertThat(remark.value()).contains("I9999");
    assertThat(lineAt(wrong, remark)).startsWith("\"industryCode\"");
  }

  @Test
  void points_to_what_should_hold_a_field_that_is_missing() {
    Submitted wrong = Samples.with(JSON, "        \"industryCode\" : \"I6513\",\n", "");

    Remark remark = only(CHECKER.check(wrong, Wish.NONE));

    assertThat(remark.finding().getRule()).isEqualTo("S-REQUIRED");
    assertThat(lineAt(wrong, remark)).startsWith("\"company\"");
  }

  @Test
  void points_to_the_line_where_the_text_is_no_longer_xml() {
    Submitted wrong = Samples.with(XML, "</industryCode>", "</industrycode>");

    Remark remark = only(CHECKER.check(wrong, Wish.NONE));

    assertThat(remark.layer()).isEqualTo(Layer.WELL_FORMED);
    assertThat(lineOf(wrong, remark)).contains("<industryCode>");
  }

  @Test
  void shows_the_lines_of_a_document_in_another_encoding() {
    Charset gb = Charset.forName("GB18030");
    String text =
        new String(Samples.with(XML, ">I6513<", ">I9999<").content(), StandardCharsets.UTF_8)
            .replaceFirst("encoding=\"UTF-8\"", "encoding=\"GB18030\"")
            .replace("无锡湖畔智联信息技术有限公司", "无锡湖畔智联信息技术有限公司𠮷");
    Submitted wrong = new Submitted("gb.xml", text.getBytes(gb));

    DocumentVerdict verdict = CHECKER.check(wrong, Wish.NONE);

    Remark remark = only(verdict);
    assertThat(verdict.lines().get(remark.spot().line())).contains("<industryCode>I9999<");
  }

  @Test
  void names_the_source_of_a_rule() {
    Remark remark =
        only(
            CHECKER.check(
                Samples.with(XML, "<amount>500000.00<", "<amount>600000.00<"), Wish.NONE));

    assertThat(remark.finding().getRule()).isEqualTo("R-CAPITAL-SUM");
    assertThat(remark.source()).isEqualTo("《中华人民共和国公司法》第四十七条");
  }

  @Test
  void links_a_field_to_its_type_in_the_dictionary() {
    Remark remark = only(CHECKER.check(Samples.with(XML, ">I6513<", ">I9999<"), Wish.NONE));

    assertThat(remark.dictionary()).isEqualTo("/standard/1.0/dictionary/index.html#IndustryCode");
    assertThat(remark.source()).isEqualTo("GB/T 4754-2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"colour\": \"red\"}", "<colour/>", "{}", "<a xmlns='urn:b'/>"})
  void says_of_something_else_that_it_is_no_document_of_the_standard(String text) {
    DocumentVerdict verdict =
        CHECKER.check(new Submitted("?", text.getBytes(StandardCharsets.UTF_8)), Wish.NONE);

    assertThat(verdict.isValid()).isFalse();
    assertThat(only(verdict).finding().getRule()).isEqualTo("S-TYPE-UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "<", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
  void says_of_what_cannot_be_read_why(String text) {
    DocumentVerdict verdict =
        CHECKER.check(new Submitted("?", text.getBytes(StandardCharsets.UTF_8)), Wish.NONE);

    assertThat(only(verdict).finding().getRule()).isIn("S-EMPTY", "S-NOT-READABLE", "S-DTD");
  }

  @Test
  void judges_by_the_version_that_is_named_whatever_the_document_says() {
    Wish newest =
        new Wish(Optional.empty(), Optional.of(StandardVersion.newest()), Wish.MOST_PER_RULE, "");

    assertThat(CHECKER.check(Samples.of(XML), newest).version())
        .isEqualTo(StandardVersion.newest());
    assertThat(CHECKER.check(Samples.of(XML), Wish.NONE).version()).isEqualTo(StandardVersion.V1_0);
  }

  private static Remark only(DocumentVerdict verdict) {
    assertThat(verdict.remarks()).hasSize(1);
    return verdict.remarks().get(0);
  }

  private static String lineAt(Submitted document, Remark remark) {
    return lineOf(document, remark).substring(remark.spot().column() - 1);
  }

  private static String lineOf(Submitted document, Remark remark) {
    return new String(document.content(), StandardCharsets.UTF_8)
        .split("\n")[remark.spot().line() - 1];
  }
}
