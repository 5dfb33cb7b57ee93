package org.yibiao.adapters.publicsecurity.simulator;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes answers in the request service's form. */
final class ReplyWriter {

  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TIME_STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private ReplyWriter() {}

  /** The answer of this service, {@code C32-} and eight digits. */
  static String write(String service, String method, Reply reply) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = WRITERS.createXMLStreamWriter(text);
      out.writeStartElement("RBSPMessage");
      head(out, service);
      result(out, method, reply.rows());
      out.writeEndElement();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("An answer cannot be written", e);
    }
    return text.toString();
  }

  static void head(XMLStreamWriter out, String service) throws XMLStreamException {
    element(out, "Version", "1.0");
    element(out, "ServiceID", service);
    element(out, "TimeStamp", LocalDateTime.now(CHINA).format(TIME_STAMP));
    element(out, "Validity", "");
    out.writeStartElement("Security");
    element(out, "Signature", "");
    element(out, "CheckCode", "");
    element(out, "Encrypt", "");
    out.writeEndElement();
  }

  private static void result(XMLStreamWriter out, String method, List<List<String>> rows)
      throws XMLStreamException {
    out.writeStartElement("Method");
    element(out, "Name", method);
    out.writeStartElement("Items");
    out.writeStartElement("Item");
    element(out, "Name", "Result");
    out.writeStartElement("Value");
    out.writeAttribute("Type", "arrayOfArrayOf_string");
    for (List<String> row : rows) {
      row(out, row);
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
  }

  static void row(XMLStreamWriter out, List<String> cells) throws XMLStreamException {
    out.writeStartElement("Row");
    for (String cell : cells) {
      element(out, "Data", cell);
    }
    out.writeEndElement();
  }

  static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }
}
