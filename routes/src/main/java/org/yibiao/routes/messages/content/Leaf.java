package org.yibiao.routes.messages.content;

import java.util.List;

/**
 * A value in a document, and where it stands.
 *
 * @param path names on the way to it, with the number of one of several, from 1: {@code child[2]}
 */
public record Leaf(List<String> path, String value) {

  /** The path as people read it: {@code /a/child[2]/name}. */
  public String pointer() {
    return "/" + String.join("/", path);
  }

  /** The names on the way without numbers. */
  List<String> names() {
    return path.stream().map(each -> each.replaceAll("\\[\\d+]$", "")).toList();
  }

  /** The last name. */
  String name() {
    List<String> names = names();
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
