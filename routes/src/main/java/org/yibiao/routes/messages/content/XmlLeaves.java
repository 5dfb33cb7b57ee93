package org.yibiao.routes.messages.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.yibiao.standard.SafeXml;

/** The values of an XML document: texts of elements, and attributes as {@code @name}. */
final class XmlLeaves {

  private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

  private XmlLeaves() {}

  static String rewrite(Document document, List<String> path, Leaves.Rewriting rewriting) {
    Element root = document.getDocumentElement();
    rewrite(root, Leaves.below(path, name(root)), rewriting);
    return SafeXml.write(document);
  }

  private static void rewrite(Element element, List<String> path, Leaves.Rewriting rewriting) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!NAMESPACES.equals(attribute.getNamespaceURI())) {
        List<String> at = Leaves.below(path, "@" + name(attribute));
        attribute.setValue(Leaves.value(attribute.getValue(), at, rewriting));
      }
    }
    List<Element> children = children(element);
    if (children.isEmpty()) {
      String text = element.getTextContent();
      String instead = Leaves.value(text, path, rewriting);
      if (!instead.equals(text)) {
        element.setTextContent(instead);
      }
      return;
    }
    Map<String, Integer> all = new HashMap<>();
    children.forEach(each -> all.merge(name(each), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (Element each : children) {
      int number = seen.merge(name(each), 1, Integer::sum);
      String step = all.get(name(each)) > 1 ? name(each) + "[" + number + "]" : name(each);
      rewrite(each, Leaves.below(path, step), rewriting);
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }
}
