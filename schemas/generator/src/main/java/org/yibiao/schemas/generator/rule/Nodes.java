package org.yibiao.schemas.generator.rule;

import java.util.Map;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes elements of ISO Schematron; attributes are given in pairs of name and value. */
record Nodes(Document document) {

  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  Element root(String name, String... attributes) {
    return append(document, name, attributes);
  }

  /** A new element at the end of another. */
  Element add(Element parent, String name, String... attributes) {
    return append(parent, name, attributes);
  }

  void text(Element parent, String text) {
    if (!text.isEmpty()) {
      parent.appendChild(document.createTextNode(text));
    }
  }

  void language(Element element, String language) {
    element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", language);
  }

  void prefixes(Element element, Map<String, String> prefixes) {
    String xmlns = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
    prefixes.forEach((prefix, uri) -> element.setAttributeNS(xmlns, "xmlns:" + prefix, uri));
  }

  private Element append(Node parent, String name, String... attributes) {
    Element element = document.createElementNS(SCHEMATRON, "sch:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
    parent.appendChild(element);
    return element;
  }
}
