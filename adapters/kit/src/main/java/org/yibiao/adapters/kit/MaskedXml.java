package org.yibiao.adapters.kit;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * A response for a mapping: without what its evidence names as masked. A generated class cannot
 * lack a number or a yes that the standard demands, so that the XML would say 0 or no.
 */
final class MaskedXml {

  private MaskedXml() {}

  static String write(EvidenceResponse response) {
    Document document = CanonicalXml.toDom(response);
    for (Element evidence : children(document.getDocumentElement(), "evidence")) {
      for (Element masked : children(evidence, "maskedField")) {
        String[] path = masked.getTextContent().substring(1).split("/");
        children(evidence).forEach(body -> remove(body, path, 0));
      }
    }
    return SafeXml.write(document);
  }

  private static void remove(Element parent, String[] path, int depth) {
    for (Element child : children(parent, path[depth])) {
      if (depth == path.length - 1) {
        parent.removeChild(child);
      } else {
        remove(child, path, depth + 1);
      }
    }
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> name.equals(each.getLocalName())).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
