package org.yibiao.schemas.generator.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Writes a page; what it is given as text or attribute is escaped. */
final class Html {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Html() {
    text.write("<!DOCTYPE html>\n");
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an element holds. */
  @FunctionalInterface
  interface Content {
    void write();
  }

  /** An element with attributes, given as name and value in turn, and content. */
  void element(String name, String[] attributes, Content content) {
    try {
      out.writeStartElement(name);
      attributes(attributes);
      content.write();
      // an end tag always, because HTML knows no empty elements with content
      out.writeCharacters("");
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text. */
  void text(String name, String content, String... attributes) {
    element(name, attributes, () -> text(content));
  }

  /** Plain text. */
  void text(String content) {
    try {
      out.writeCharacters(content);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same words in both languages, of which the reader may hide one. */
  void words(String zh, String en) {
    text("span", zh, "lang", "zh");
    text("span", en, "lang", "en");
  }

  /** The words that an object holds as {@code zh} and {@code en}. */
  void words(JsonNode words) {
    words(words.path("zh").asString(""), words.path("en").asString(""));
  }

  /** An element that has no end tag in HTML. */
  void empty(String name, String... attributes) {
    try {
      out.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page. */
  String page() {
    try {
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  static String[] with(String... attributes) {
    return attributes;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
