package org.yibiao.routes.messages.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.SafeXml;

/** The values of a message, whatever its form: XML, JSON, or text with separators. */
public final class Leaves {

  private Leaves() {}

  /** All values that are not empty, in their order. */
  public static List<Leaf> of(String message) {
    List<Leaf> all = new ArrayList<>();
    rewrite(
        message,
        leaf -> {
          all.add(leaf);
          return leaf.value();
        });
    return all;
  }

  /** The message with other values. */
  static String rewrite(String message, Rewriting rewriting) {
    return rewrite(message, List.of(), rewriting);
  }

  /** Says what stands in the place of a value. */
  @FunctionalInterface
  interface Rewriting {
    String instead(Leaf leaf);
  }

  static String rewrite(String message, List<String> path, Rewriting rewriting) {
    String start = message.stripLeading();
    try {
      if (start.startsWith("<")) {
        return XmlLeaves.rewrite(SafeXml.parse(start), path, rewriting);
      }
      if (start.startsWith("{") || start.startsWith("[")) {
        return JsonLeaves.rewrite(
            CanonicalJson.tree(start.getBytes(StandardCharsets.UTF_8)), path, rewriting);
      }
    } catch (SAXException | NotReadable e) {
      // it only began like one
    }
    return TextLeaves.rewrite(message, path, rewriting);
  }

  /** A value that is a document itself is looked into. */
  static String value(String value, List<String> path, Rewriting rewriting) {
    String start = value.strip();
    if (start.isEmpty()) {
      return value;
    }
    boolean isDocument =
        start.startsWith("<") && start.endsWith(">")
            || start.startsWith("{") && start.endsWith("}");
    return isDocument ? rewrite(value, path, rewriting) : rewriting.instead(new Leaf(path, start));
  }

  static List<String> below(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }
}
