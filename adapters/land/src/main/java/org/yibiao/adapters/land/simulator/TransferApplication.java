package org.yibiao.adapters.land.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/** An application for a transfer, read from a message that keeps its schema. */
record TransferApplication(Element root) {

  /** Somebody who gives the right up or acquires it. */
  record Party(
      String name, String kind, String documentKind, String document, Optional<String> share) {}

  static TransferApplication read(String message) {
    try {
      return new TransferApplication(SafeXml.parse(message).getDocumentElement());
    } catch (SAXException e) {
      throw new IllegalArgumentException("The message was not checked before", e);
    }
  }

  String unitCode() {
    return row("KTT_FW_H").getAttribute("BDCDYH");
  }

  String county() {
    return row("KTT_FW_H").getAttribute("QXDM");
  }

  /** A value of the right that is to be transferred, empty if it was left out. */
  String right(String field) {
    return row("QLT_FW_FDCQ_YZ").getAttribute(field);
  }

  List<Party> buyers() {
    return rows("ZTT_GY_QLR").stream()
        .map(row -> party(row, "QLRMC", "QLRLX", "ZJZL", "ZJH"))
        .toList();
  }

  List<Party> sellers() {
    return rows("DJF_DJ_SQ").stream()
        .map(row -> party(row, "YWRMC", "YWRLX", "YWRZJZL", "YWRZJH"))
        .toList();
  }

  /** Number of the document of this name among those that were handed in. */
  Optional<String> document(String name) {
    return rows("DJF_DJ_SJ").stream()
        .filter(row -> row.getAttribute("SJMC").equals(name))
        .map(row -> row.getAttribute("SJBH"))
        .findFirst();
  }

  private static Party party(
      Element row, String name, String kind, String documentKind, String document) {
    return new Party(
        row.getAttribute(name),
        row.getAttribute(kind),
        row.getAttribute(documentKind),
        row.getAttribute(document),
        Optional.of(row.getAttribute("QLBL")).filter(share -> !share.isEmpty()));
  }

  private Element row(String table) {
    return rows(table).get(0);
  }

  private List<Element> rows(String table) {
    NodeList found = root.getElementsByTagName(table);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }
}
