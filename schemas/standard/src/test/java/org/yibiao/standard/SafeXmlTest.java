package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SafeXmlTest {

  @TempDir Path folder;

  @Test
  void refuses_an_external_entity_and_does_not_read_it() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "秘密");
    String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a>&e;</a>";
    assertThatThrownBy(() -> SafeXml.parse(xml))
        .isInstanceOf(SAXException.class)
        .hasMessageNotContaining("秘密");
  }

  @Test
  void refuses_entities_that_multiply() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String bomb = xml.append("]><a>&l29;</a>").toString();
    assertThatThrownBy(() -> SafeXml.parse(bomb)).isInstanceOf(SAXException.class);
  }

  @Test
  void refuses_a_parameter_entity_and_an_external_dtd() {
    String parameter = "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]><a/>";
    String external = "<!DOCTYPE a PUBLIC \"-//x//y\" \"http://127.0.0.1:9/x.dtd\"><a/>";
    assertThatThrownBy(() -> SafeXml.parse(parameter)).isInstanceOf(SAXException.class);
    assertThatThrownBy(() -> SafeXml.parse(external)).isInstanceOf(SAXException.class);
  }

  @Test
  void does_not_follow_an_inclusion() throws Exception {
    String xml =
        "<a xmlns:i=\"http://www.w3.org/2001/XInclude\"><i:include href=\"/etc/hostname\"/></a>";
    assertThat(SafeXml.parse(xml).getDocumentElement().getFirstChild().getLocalName())
        .isEqualTo("include");
  }

  @Test
  void reads_as_deep_as_the_bound_and_no_deeper() throws Exception {
    assertThat(SafeXml.parse(nested(SafeXml.MAX_DEPTH)).getDocumentElement()).isNotNull();
    assertThatThrownBy(() -> SafeXml.parse(nested(SafeXml.MAX_DEPTH + 1)))
        .isInstanceOf(TooDeep.class);
    assertThatThrownBy(() -> SafeXml.parse(nested(100_000))).isInstanceOf(TooDeep.class);
  }

  @Test
  void keeps_rare_characters_and_carriage_returns() throws Exception {
    String text = "𠮷野·阿不都\r";
    String xml = "<a>" + text.replace("\r", "&#13;") + "</a>";
    assertThat(
            SafeXml.parse(SafeXml.write(SafeXml.parse(xml))).getDocumentElement().getTextContent())
        .isEqualTo(text);
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }
}
