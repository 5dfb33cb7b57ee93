package org.yibiao.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void keeps_a_short_text() {
    assertThat(PlainText.of("张三\t𠮷野\n", 200)).isEqualTo("张三\t𠮷野\n");
  }

  @Test
  void cuts_a_long_text_between_characters() {
    assertThat(PlainText.of("𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
  }

  @Test
  void replaces_what_xml_does_not_allow() {
    assertThat(PlainText.of("a\u0000b\uFFFEc\uD800d", 10)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }
}
