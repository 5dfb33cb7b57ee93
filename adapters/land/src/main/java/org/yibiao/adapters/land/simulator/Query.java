package org.yibiao.adapters.land.simulator;

import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/**
 * What a query asks about, read from a message that keeps its schema.
 *
 * @param unit code of the unit, of a query by unit
 * @param holder number of the holder's document, of a query by holder
 * @param name the holder's name, where it is given
 */
record Query(Optional<String> unit, Optional<String> holder, Optional<String> name) {

  static Query read(String message) {
    try {
      Element root = SafeXml.parse(message).getDocumentElement();
      return new Query(
          value(root, "KTT_FW_H", "BDCDYH"),
          value(root, "ZTT_GY_QLR", "ZJH"),
          value(root, "ZTT_GY_QLR", "QLRMC"));
    } catch (SAXException e) {
      throw new IllegalArgumentException("The message was not checked before", e);
    }
  }

  private static Optional<String> value(Element root, String table, String name) {
    return Optional.ofNullable((Element) root.getElementsByTagName(table).item(0))
        .filter(row -> row.hasAttribute(name))
        .map(row -> row.getAttribute(name));
  }
}
