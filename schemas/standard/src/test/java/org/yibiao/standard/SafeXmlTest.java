package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

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

  @Test
  void refuses_a_document_type_after_any_number_of_documents() throws Exception {
    for (int i = 0; i < 100; i++) {
      SafeXml.parse("<a/>");
    }
    assertThatThrownBy(() -> SafeXml.parse("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"))
        .isInstanceOf(SAXException.class);
    assertThat(SafeXml.parse("<a>x</a>").getDocumentElement().getTextContent()).isEqualTo("x");
  }

  @Test
  void forgets_what_a_reader_was_told_when_its_document_ends() throws Exception {
    DefaultHandler2 first = new Failing();
    XMLReader told = SafeXml.reader();
    told.setProperty("http://xml.org/sax/properties/lexical-handler", first);
    told.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
    told.parse(input("<a/>"));

    XMLReader next = SafeXml.reader();
    next.parse(input("<a><!-- a comment that the first would fail at --></a>"));
    assertThat(next.getFeature("http://xml.org/sax/features/namespace-prefixes")).isFalse();
  }

  @Test
  void reads_a_document_while_another_is_being_read() throws Exception {
    List<String> read = new ArrayList<>();
    XMLReader outer = SafeXml.reader();
    outer.setContentHandler(
        new DefaultHandler2() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes)
              throws SAXException {
            read.add(local);
            read.add(SafeXml.parse("<inner/>").getDocumentElement().getLocalName());
          }
        });
    outer.parse(input("<a><b/></a>"));
    assertThat(read).containsExactly("a", "inner", "b", "inner");
  }

  private static InputSource input(String xml) {
    return new InputSource(new StringReader(xml));
  }

  private static final class Failing extends DefaultHandler2 {
    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
      throw new SAXException("The comment is another document's");
    }
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }
}
