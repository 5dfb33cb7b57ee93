package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.SafeXml;

class WireFormTest {

  private static final String SPEC = "<service xmlns=\"http://www.chinatax.gov.cn/spec/\">";

  @Test
  void carries_the_business_message_as_base64_of_gbk() throws Exception {
    String wire = WireForm.wrap(SafeXml.parse(message("<a>滨湖</a>")));
    byte[] body = Base64.getDecoder().decode(wire.replaceAll("(?s).*<body>|</body>.*", ""));
    assertThat(new String(body, Charset.forName("GBK")))
        .startsWith("<?xml version=\"1.0\" encoding=\"GBK\"?>")
        .contains("滨湖");
    assertThat(wire).doesNotContain("滨湖");
  }

  @Test
  void reads_what_it_wrote() throws Exception {
    String open = message("<a>国家税务总局无锡市滨湖区税务局 &lt;·—①</a>");
    assertThat(opened(WireForm.wrap(SafeXml.parse(open)))).isEqualTo(open);
  }

  @Test
  void reads_base64_that_is_broken_into_lines() {
    byte[] gbk = ("<a>" + "湖".repeat(100) + "</a>").getBytes(Charset.forName("GBK"));
    String body = Base64.getMimeEncoder().encodeToString(gbk);
    assertThat(opened(message(body))).contains("湖".repeat(100));
  }

  @Test
  void reads_an_answer_that_comes_as_cdata_in_one_more_service() {
    String inner = message(base64("<a>湖</a>".getBytes(Charset.forName("GBK"))));
    assertThat(opened(SPEC + "<![CDATA[" + inner + "]]></service>")).contains(">湖</a>");
  }

  @Test
  void leaves_an_answer_without_a_body_as_it_is() {
    String answer = SPEC + "<head/></service>";
    assertThat(opened(answer)).isEqualTo(answer);
  }

  @Test
  void does_not_believe_bytes_that_are_not_gbk() {
    byte[] bytes = {'<', 'a', '>', (byte) 0xff, (byte) 0xff, '<', '/', 'a', '>'};
    refuses(message(base64(bytes)), "not GBK");
  }

  @Test
  void does_not_believe_utf_8_where_gbk_should_be() {
    refuses(message(base64("<a>滨湖区</a>".getBytes(StandardCharsets.UTF_8))), "not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PGE+", "!!!!", "PGE", "PGEvPg==PGEvPg=="})
  void does_not_believe_a_body_that_is_not_base64_of_xml(String body) {
    refuses(message(body), "body of the message");
  }

  @Test
  void does_not_believe_xml_in_the_body_where_base64_should_be() {
    refuses(message("<a>text</a>"), "XML instead of Base64");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OK", "<service", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
  void does_not_believe_a_string_that_is_not_plain_xml(String wire) {
    refuses(wire, "well-formed");
  }

  private static void refuses(String wire, String why) {
    assertThatThrownBy(() -> WireForm.unwrap(wire))
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining(why);
  }

  private static String opened(String wire) {
    return SafeXml.write(WireForm.unwrap(wire).getDocumentElement());
  }

  private static String message(String body) {
    return SPEC + "<head/><body>" + body + "</body></service>";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
