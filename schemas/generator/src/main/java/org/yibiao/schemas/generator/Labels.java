package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSAnnotation;
import com.sun.xml.xsom.XSComponent;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an annotation says about a component.
 *
 * @param zh Chinese name, from {@code documentation xml:lang="zh"}
 * @param en English name
 * @param source the standard and clause that it comes from, from {@code appinfo}
 */
record Labels(Optional<String> zh, Optional<String> en, Optional<String> source) {

  private static final String SOURCE = "urn:yibiao:source";

  static Labels of(XSComponent component) {
    XSAnnotation annotation = component.getAnnotation();
    if (annotation == null || !(annotation.getAnnotation() instanceof Element element)) {
      return new Labels(Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Labels(
        text(children(element, "documentation").filter(e -> "zh".equals(language(e)))),
        text(children(element, "documentation").filter(e -> "en".equals(language(e)))),
        text(children(element, "appinfo").filter(e -> SOURCE.equals(e.getAttribute("source")))));
  }

  /** Adds them to a JSON Schema: the Chinese name is its title, the English one its description. */
  void annotate(ObjectNode schema) {
    zh.ifPresent(text -> schema.put("title", text));
    en.ifPresent(text -> schema.put("description", text));
    source.ifPresent(text -> schema.put("x-source", text));
  }

  /** Adds them to an entry of the dictionary. */
  void describe(ObjectNode entry) {
    zh.ifPresent(text -> entry.put("zh", text));
    en.ifPresent(text -> entry.put("en", text));
    source.ifPresent(text -> entry.put("source", text));
  }

  private static String language(Element element) {
    return element.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static Optional<String> text(Stream<Element> elements) {
    return elements.findFirst().map(Element::getTextContent).map(String::strip);
  }
}
