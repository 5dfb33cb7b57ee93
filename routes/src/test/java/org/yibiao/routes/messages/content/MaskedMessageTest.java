package org.yibiao.routes.messages.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.messages.HopContent;

class MaskedMessageTest {

  private static final String CANONICAL =
      "{\"envelope\":{\"messageId\":\"6f9619ff-8b86-4011-b42d-00cf4fc964ff\"},"
          + "\"applicant\":{\"naturalPerson\":{\"name\":\"陆文博\"}}}";

  @Test
  void hides_in_the_standards_form_what_its_dictionary_classes_as_personal() {
    assertThat(masked("{\"id\":\"x\"}", CANONICAL).canonicalText().orElseThrow())
        .contains("6f9619ff-8b86-4011-b42d-00cf4fc964ff")
        .doesNotContain("陆文博");
  }

  @Test
  void hides_the_same_datum_in_the_native_form() {
    assertThat(masked("<a><xm>陆文博</xm></a>", CANONICAL).nativeText().orElseThrow())
        .contains("<xm>陆**</xm>");
  }

  @Test
  void shows_in_the_native_form_what_is_open_in_the_standards() {
    assertThat(
            masked("<a><lsh>6f9619ff-8b86-4011-b42d-00cf4fc964ff</lsh></a>", CANONICAL)
                .nativeText()
                .orElseThrow())
        .contains("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
  }

  @Test
  void hides_what_only_the_native_form_has_unless_it_is_a_short_code() {
    assertThat(masked("<a><zz>滨湖区太湖路1号</zz><lx>01</lx></a>", CANONICAL).nativeText().orElseThrow())
        .contains("<lx>01</lx>")
        .doesNotContain("太湖路");
  }

  @Test
  void hides_all_of_a_native_message_that_nobody_understood() {
    HopContent content = HopContent.of("|陆文博|320211198001010011|", Optional.empty());

    assertThat(new MaskedMessage(content, "stepRequest", Map.of()).masked().nativeText())
        .hasValueSatisfying(
            text -> assertThat(text).doesNotContain("文博").doesNotContain("19800101"));
  }

  private static HopContent masked(String natively, String canonical) {
    HopContent content = HopContent.of(natively, Optional.of(canonical));
    return new MaskedMessage(content, "submission", Map.of()).masked();
  }
}
