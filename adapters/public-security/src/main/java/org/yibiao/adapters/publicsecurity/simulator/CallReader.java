package org.yibiao.adapters.publicsecurity.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Takes requests apart that keep to the department's own schema. */
final class CallReader {

  private final SchemaCheck schema;

  CallReader(DepartmentFolder folder) {
    this.schema = XmlSchemaCheck.of(folder.file("native/rbsp-request.xsd"));
  }

  Call read(String xml) throws Rejected {
    if (!schema.check(xml.getBytes(StandardCharsets.UTF_8)).isEmpty()) {
      throw againstTheRules();
    }
    try {
      return call(SafeXml.parse(xml).getDocumentElement());
    } catch (SAXException e) {
      throw againstTheRules();
    }
  }

  private static Call call(Element message) {
    Element method = child(message, "Method");
    Map<String, Table> items = new LinkedHashMap<>();
    for (Element item : children(child(method, "Items"))) {
      String name = text(item, "Name");
      items.put(name, new Table(name, rows(child(item, "Value"))));
    }
    return new Call(text(message, "ServiceID"), text(method, "Name"), items);
  }

  private static List<List<String>> rows(Element value) {
    return children(value).stream()
        .map(row -> children(row).stream().map(Element::getTextContent).toList())
        .toList();
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  private static Rejected againstTheRules() {
    return new Rejected(Reply.error(ResultCode.AGAINST_THE_RULES));
  }
}
