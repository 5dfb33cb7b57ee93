package org.yibiao.routes.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PackedContentTest {

  private static final HopContent CONTENT = HopContent.of("<a>本地</a>", Optional.of("<b>标准</b>"));

  private final MessageSeal seal = TestMessages.seal(DataSize.ofBytes(100));

  @Test
  void gives_back_both_forms_as_they_were() {
    HopContent opened = seal.open(seal.close(CONTENT, "m").orElseThrow(), "m").orElseThrow();

    assertThat(opened.nativeText()).contains("<a>本地</a>");
    assertThat(opened.canonicalText()).contains("<b>标准</b>");
    assertThat(opened.isCut()).isFalse();
  }

  @Test
  void leaves_out_what_is_too_long_and_says_so() {
    HopContent all = HopContent.of("x".repeat(101), Optional.of("<b/>"));

    HopContent opened = seal.open(seal.close(all, "m").orElseThrow(), "m").orElseThrow();

    assertThat(opened.natively()).isEmpty();
    assertThat(opened.canonicalText()).contains("<b/>");
    assertThat(opened.isCut()).isTrue();
  }

  @Test
  void opens_for_no_other_message() {
    assertThat(seal.open(seal.close(CONTENT, "one").orElseThrow(), "other")).isEmpty();
  }
}
