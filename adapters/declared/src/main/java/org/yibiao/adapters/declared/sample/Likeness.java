package org.yibiao.adapters.declared.sample;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.SafeXml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares native messages by what they say: the order of members, blanks between elements and the
 * names of prefixes do not count, and {@code *} stands for any value.
 */
public final class Likeness {

  private static final String ANY = "*";

  private Likeness() {}

  /** Whether a message is as the pattern wants it. */
  public static boolean of(JsonNode pattern, String message) {
    return pattern(pattern).equals(tree(message)) || matches(pattern(pattern), tree(message));
  }

  /** Whether a tree is as the pattern wants it. */
  public static boolean matches(JsonNode pattern, JsonNode tree) {
    if (pattern.isString() && pattern.asString().equals(ANY)) {
      return tree.isValueNode();
    }
    if (pattern.isObject() && tree.isObject()) {
      return pattern.size() == tree.size()
          && pattern.properties().stream()
              .allMatch(each -> matches(each.getValue(), tree.path(each.getKey())));
    }
    if (pattern.isArray() && tree.isArray()) {
      return pattern.size() == tree.size() && allMatch(pattern, tree);
    }
    return pattern.isValueNode()
        && tree.isValueNode()
        && pattern.asString("").equals(tree.asString(""));
  }

  /** A message as a tree, whether JSON or XML. */
  public static JsonNode tree(String message) {
    try {
      return message.stripLeading().startsWith("<")
          ? element(SafeXml.parse(message.strip()))
          : CanonicalJson.tree(message.getBytes(StandardCharsets.UTF_8));
    } catch (SAXException | NotReadable e) {
      return CanonicalJson.mapper().getNodeFactory().stringNode(message);
    }
  }

  private static JsonNode pattern(JsonNode sample) {
    return sample.isString() && !sample.asString().equals(ANY) ? tree(sample.asString()) : sample;
  }

  private static boolean allMatch(JsonNode pattern, JsonNode tree) {
    for (int i = 0; i < pattern.size(); i++) {
      if (!matches(pattern.get(i), tree.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode element(Document document) {
    return element(document.getDocumentElement());
  }

  private static ObjectNode element(Element element) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.put("name", "{" + element.getNamespaceURI() + "}" + element.getLocalName());
    attributes(element.getAttributes(), tree);
    boolean hasElements = false;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        hasElements = true;
        tree.withArray("content").add(element(child));
      }
    }
    return hasElements ? tree : tree.put("text", element.getTextContent());
  }

  private static void attributes(NamedNodeMap attributes, ObjectNode tree) {
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!attribute.getNodeName().startsWith("xmlns")) {
        tree.put("@" + attribute.getLocalName(), attribute.getNodeValue());
      }
    }
  }
}
