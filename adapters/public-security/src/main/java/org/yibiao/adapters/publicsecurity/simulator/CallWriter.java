package org.yibiao.adapters.publicsecurity.simulator;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what the department's own system sends the hub, in the request service's form. */
final class CallWriter {

  private CallWriter() {}

  /** A message to this service, {@code S32-} and eight digits, with these items. */
  static String write(String service, String method, Map<String, List<List<String>>> items) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = ReplyWriter.WRITERS.createXMLStreamWriter(text);
      out.writeStartElement("RBSPMessage");
      ReplyWriter.head(out, service);
      out.writeStartElement("Method");
      ReplyWriter.element(out, "Name", method);
      out.writeStartElement("Items");
      for (Map.Entry<String, List<List<String>>> item : items.entrySet()) {
        item(out, item.getKey(), item.getValue());
      }
      out.writeEndElement();
      out.writeEndElement();
      out.writeEndElement();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A message cannot be written", e);
    }
    return text.toString();
  }

  private static void item(XMLStreamWriter out, String name, List<List<String>> rows)
      throws XMLStreamException {
    out.writeStartElement("Item");
    ReplyWriter.element(out, "Name", name);
    out.writeStartElement("Value");
    out.writeAttribute("Type", "arrayOfArrayOf_string");
    for (List<String> row : rows) {
      ReplyWriter.row(out, row);
    }
    out.writeEndElement();
    out.writeEndElement();
  }
}
