package org.yibiao.adapters.land.simulator;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes exchange messages: a head of elements, and rows below. */
final class RowsMessage {

  private RowsMessage() {}

  /** An answer to a query. */
  static String respond(String bizMsgId, ResponseCode code, String info, List<Row> rows) {
    return write(
        xml -> {
          xml.writeStartElement("respond");
          element(xml, "BizMsgID", bizMsgId);
          element(xml, "SuccessFlag", code == ResponseCode.FOUND ? "1" : "0");
          element(xml, "ResponseCode", code.digits());
          element(xml, "ResponseInfo", info);
          xml.writeStartElement("AdditionalData");
          rows(xml, rows);
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  /** A message of the department's own: a question or the report of a change. */
  static String message(Map<String, String> head, List<Row> rows) {
    return write(
        xml -> {
          xml.writeStartElement("Message");
          xml.writeStartElement("Head");
          for (Map.Entry<String, String> each : head.entrySet()) {
            element(xml, each.getKey(), each.getValue());
          }
          xml.writeEndElement();
          xml.writeStartElement("Data");
          rows(xml, rows);
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  /** What writes a document. */
  @FunctionalInterface
  private interface Document {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String write(Document document) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      document.to(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The message cannot be written", e);
    }
    return text.toString();
  }

  private static void rows(XMLStreamWriter xml, List<Row> rows) throws XMLStreamException {
    for (Row row : rows) {
      xml.writeEmptyElement(row.table());
      for (Map.Entry<String, String> value : row.values().entrySet()) {
        xml.writeAttribute(value.getKey(), value.getValue());
      }
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
