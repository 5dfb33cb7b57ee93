package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; characters that XML cannot hold are replaced. */
final class XmlOut {

  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]");

  private final XMLStreamWriter writer;

  /** What is written within an element. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private XmlOut(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** What a report writes. */
  @FunctionalInterface
  interface Document {
    void write(XmlOut out) throws XMLStreamException;
  }

  static void write(OutputStream out, Document document) throws IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      document.write(new XmlOut(writer));
      writer.writeEndDocument();
      writer.writeCharacters("\n");
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The report cannot be written", e);
    }
  }

  void element(String name, Map<String, String> attributes, Content content)
      throws XMLStreamException {
    writer.writeStartElement(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      writer.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
    }
    content.write();
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  void text(String text) throws XMLStreamException {
    writer.writeCharacters(clean(text));
  }

  private static String clean(String text) {
    return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
  }
}
