package org.yibiao.adapters.tax.simulator;

import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reading and writing of small XML texts. */
final class Xml {

  private Xml() {}

  static String escaped(String text) {
    StringWriter out = new StringWriter();
    text.codePoints().forEach(codePoint -> out.append(escaped(codePoint)));
    return out.toString();
  }

  /** An element with texts in it, in the order given. */
  static String element(String name, Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> "<%1$s>%2$s</%1$s>".formatted(text.getKey(), escaped(text.getValue())))
        .collect(Collectors.joining("", "<" + name + ">", "</" + name + ">"));
  }

  /** Text of the first element of this name at any depth; empty if there is none. */
  static String text(Element root, String name) {
    var found = root.getElementsByTagNameNS("*", name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static String escaped(int codePoint) {
    return switch (codePoint) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\r' -> "&#13;";
      default -> Character.toString(codePoint);
    };
  }
}
