package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ParsersTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Parsers parsers = new Parsers(this::make);

  @Test
  void uses_a_parser_again() throws Exception {
    read("<a/>");
    read("<b/>");

    assertThat(made).hasValue(1);
  }

  @Test
  void drops_a_parser_that_failed() throws Exception {
    assertThatThrownBy(() -> read("<a>")).isInstanceOf(SAXException.class);
    read("<b/>");

    assertThat(made).hasValue(2);
  }

  @Test
  void drops_a_parser_that_has_read_much() throws Exception {
    String xml = "<a>" + "long ".repeat(200_000) + "</a>";
    read(xml);
    read("<b/>");

    assertThat(made).hasValue(2);
  }

  private void read(String xml) throws Exception {
    SafeReader reader = new SafeReader(parsers, 64);
    reader.setErrorHandler(new Strict());
    reader.parse(new InputSource(new StringReader(xml)));
  }

  private SAXParser make() {
    made.incrementAndGet();
    try {
      return SAXParserFactory.newDefaultNSInstance().newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
