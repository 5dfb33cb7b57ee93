package org.yibiao.routes.plan;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A node found in a document.
 *
 * @param path JSON Pointer to it, without wildcards
 */
public record Find(String path, JsonNode node) {

  /** All nodes that a pointer leads to, where {@code *} stands for every item of a list. */
  public static List<Find> all(JsonNode document, String pointer) {
    List<Find> found = List.of(new Find("", document));
    for (String token : pointer.substring(1).split("/")) {
      found = found.stream().flatMap(find -> find.step(token).stream()).toList();
    }
    return found;
  }

  private List<Find> step(String token) {
    if (!token.equals("*")) {
      JsonNode next = node.at("/" + token);
      return next.isMissingNode() ? List.of() : List.of(new Find(path + "/" + token, next));
    }
    if (!node.isArray()) {
      return List.of();
    }
    List<Find> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new Find(path + "/" + i, node.get(i)));
    }
    return items;
  }
}
