package org.yibiao.routes.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yibiao.routes.reuse.Fetched.Datum;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves in a tree only what some JSON Pointers name, each with all that is below it. Arrays are
 * passed through: {@code /holder/name} means the name of every holder.
 *
 * @param fields the pointers, without array indexes; all if empty
 */
public record FieldSelection(List<String> fields) {

  /** The pointer without array indexes. */
  public static String plain(String pointer) {
    return pointer.replaceAll("/[0-9]+(?=/|$)", "");
  }

  /** Whether a grant of these fields, or of all if there are none, covers a field. */
  public static boolean covers(List<String> granted, String field) {
    return granted.isEmpty()
        || granted.stream().anyMatch(each -> field.equals(each) || field.startsWith(each + "/"));
  }

  /**
   * Takes away what is not selected.
   *
   * @return the pointers of what was taken away, each once
   */
  public List<String> applyTo(ObjectNode tree) {
    List<String> removed = new ArrayList<>();
    if (!fields.isEmpty()) {
      prune(tree, "", removed);
    }
    return removed.stream().distinct().toList();
  }

  /** A body of the standard, of which only what is selected is left. */
  Datum datum(Object body) {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(body);
    return new Datum(tree, applyTo(tree));
  }

  /** Takes away what these pointers name, in every element of an array. */
  public static void remove(JsonNode node, List<String> pointers) {
    removeIf(node, pointers, each -> true);
  }

  /** Takes away what these pointers name likewise, if it is such that it must go. */
  static void removeIf(JsonNode node, List<String> pointers, Predicate<JsonNode> mustGo) {
    for (String pointer : pointers) {
      remove(node, pointer.substring(1).split("/"), 0, mustGo);
    }
  }

  private static void remove(JsonNode node, String[] path, int depth, Predicate<JsonNode> mustGo) {
    if (node instanceof ArrayNode array) {
      array.forEach(each -> remove(each, path, depth, mustGo));
    } else if (node instanceof ObjectNode object && depth < path.length - 1) {
      remove(object.path(path[depth]), path, depth + 1, mustGo);
    } else if (node instanceof ObjectNode object && mustGo.test(object.path(path[depth]))) {
      object.remove(path[depth]);
    }
  }

  private void prune(JsonNode node, String path, List<String> removed) {
    if (node instanceof ArrayNode array) {
      array.forEach(each -> prune(each, path, removed));
    } else if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        String below = path + "/" + name;
        if (covers(fields, below)) {
          continue;
        }
        if (fields.stream().anyMatch(each -> each.startsWith(below + "/"))) {
          prune(object.get(name), below, removed);
        } else {
          object.remove(name);
          removed.add(below);
        }
      }
    }
  }
}
