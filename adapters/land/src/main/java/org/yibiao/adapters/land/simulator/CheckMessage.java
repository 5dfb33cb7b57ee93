package org.yibiao.adapters.land.simulator;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/** What the registry reads from a message that keeps its schema. */
record CheckMessage(String unitCode, String location, String owner) {

  static CheckMessage read(String message) {
    try {
      Element root = SafeXml.parse(message).getDocumentElement();
      Element unit = row(root, "KTT_FW_H");
      return new CheckMessage(
          unit.getAttribute("BDCDYH"),
          unit.getAttribute("ZL"),
          row(root, "ZTT_GY_QLR").getAttribute("QLRMC"));
    } catch (SAXException e) {
      throw new IllegalArgumentException("The message was not checked before", e);
    }
  }

  private static Element row(Element root, String table) {
    return (Element) root.getElementsByTagName(table).item(0);
  }
}
