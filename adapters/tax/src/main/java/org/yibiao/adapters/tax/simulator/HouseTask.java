package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** One task as it came in, read with the department's own means. */
record HouseTask(Element root) {

  private static final SchemaCheck SCHEMA =
      XmlSchemaCheck.of(new DepartmentFolder("tax").file("native/house-task.xsd"));
  private static final Charset GBK = Charset.forName("GBK");

  /**
   * Somebody who transfers or acquires.
   *
   * @param share empty if none was given
   */
  record Party(String name, String number, String documentKind, String share) {}

  /** The task is against the department's schema. */
  static final class AgainstSchema extends Exception {
    private static final long serialVersionUID = 1L;

    AgainstSchema(String message) {
      super(message);
    }
  }

  static HouseTask of(String string) throws AgainstSchema {
    var findings = SCHEMA.check(string.getBytes(GBK));
    if (!findings.isEmpty()) {
      throw new AgainstSchema(findings.get(0).getMessage().getZh());
    }
    try {
      HouseTask task = new HouseTask(SafeXml.parse(string).getDocumentElement());
      URLDecoder.decode(task.text("BZ"), GBK);
      return task;
    } catch (SAXException | IllegalArgumentException e) {
      throw new AgainstSchema(e.getMessage());
    }
  }

  /** JYUUID: the same transfer is assessed once. */
  String transfer() {
    return text("JYUUID");
  }

  String division() {
    return text("XZQHSZDM");
  }

  /** Text of a field, empty if it was left out. */
  String text(String field) {
    return Xml.text(root, field);
  }

  Optional<BigDecimal> amount(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }

  List<Party> sellers() {
    return parties("ZRF");
  }

  List<Party> buyers() {
    return parties("CSF");
  }

  /** Identity numbers of those who acquire and of their families. */
  List<String> family() {
    NodeList members = root.getElementsByTagName("SFZH");
    return IntStream.range(0, members.getLength())
        .mapToObj(at -> members.item(at).getTextContent())
        .toList();
  }

  private List<Party> parties(String name) {
    NodeList found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(at -> (Element) found.item(at))
        .map(
            party ->
                new Party(
                    Xml.text(party, "MC"),
                    Xml.text(party, "NSRSBH"),
                    Xml.text(party, "ZJLXDM"),
                    Xml.text(party, "FE")))
        .toList();
  }
}
