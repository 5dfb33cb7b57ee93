package org.yibiao.schemas.generator.compatibility;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Single steps in the tree of an XSD. */
final class Nodes {

  private static final Set<String> LIMITS =
      Set.of(
          "minLength",
          "maxLength",
          "length",
          "minInclusive",
          "maxInclusive",
          "totalDigits",
          "fractionDigits");

  private Nodes() {}

  static Predicate<Element> named(String component) {
    return node -> node.getLocalName().equals(component);
  }

  static Predicate<Element> having(String attribute) {
    return node -> node.hasAttribute(attribute);
  }

  static boolean isLimit(Element node) {
    return LIMITS.contains(node.getLocalName());
  }

  static boolean isDocumentMark(Element node) {
    return node.getAttribute("source").equals("urn:yibiao:document");
  }

  /** What is said about a component, which no validator looks at. */
  static boolean isWords(Element node) {
    return Set.of("documentation", "appinfo").contains(node.getLocalName())
        && !isDocumentMark(node);
  }

  static boolean isField(Element node) {
    return named("element").test(node) && !isIn(node, "schema");
  }

  static boolean isOptionable(Element node) {
    return isIn(node, "sequence") && !named("group").test(node);
  }

  static boolean hasNext(Element node) {
    return next(node).filter(named(node.getLocalName())).isPresent();
  }

  static void remove(Element node) {
    node.getParentNode().removeChild(node);
  }

  static void twin(Element node, String value) {
    Element twin = (Element) node.cloneNode(true);
    twin.setAttribute("value", value);
    node.getParentNode().insertBefore(twin, node);
  }

  static void add(Element limit, int number) {
    BigDecimal value = new BigDecimal(limit.getAttribute("value")).add(BigDecimal.valueOf(number));
    limit.setAttribute("value", value.toPlainString());
  }

  static void replace(Element pattern, String from, String to) {
    pattern.setAttribute("value", pattern.getAttribute("value").replaceFirst(from, to));
  }

  static void addPattern(Element restriction, String value) {
    Element pattern = create(restriction, "pattern");
    pattern.setAttribute("value", value);
    restriction.appendChild(pattern);
  }

  static void before(Element field, String least) {
    Element added = create(field, "element");
    added.setAttribute("name", "added");
    added.setAttribute("type", "xs:string");
    added.setAttribute("minOccurs", isIn(field, "sequence") ? least : "1");
    field.getParentNode().insertBefore(added, field);
  }

  static void swap(Element field) {
    next(field).ifPresent(after -> field.getParentNode().insertBefore(after, field));
  }

  static void choose(Element field, String least) {
    Element choice = create(field, "choice");
    choice.setAttribute("minOccurs", least);
    field.getParentNode().insertBefore(choice, field);
    Element second = next(field).orElseThrow();
    choice.appendChild(field);
    choice.appendChild(second);
    field.removeAttribute("minOccurs");
    second.removeAttribute("minOccurs");
  }

  static String path(Element node) {
    String name = node.getAttribute("name") + node.getAttribute("ref") + node.getAttribute("value");
    String step = "/" + node.getLocalName() + (name.isEmpty() ? "" : ":" + name);
    return node.getParentNode() instanceof Element parent ? path(parent) + step : "";
  }

  private static boolean isIn(Element node, String parent) {
    return node.getParentNode() instanceof Element above && named(parent).test(above);
  }

  private static Element create(Element beside, String component) {
    return beside
        .getOwnerDocument()
        .createElementNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "xs:" + component);
  }

  private static Optional<Element> next(Element node) {
    Node after = node.getNextSibling();
    while (after != null && !(after instanceof Element)) {
      after = after.getNextSibling();
    }
    return Optional.ofNullable((Element) after);
  }
}
