package org.yibiao.routes.messages.content;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The values of a JSON document. A number that is changed becomes a text. */
final class JsonLeaves {

  private JsonLeaves() {}

  static String rewrite(JsonNode root, List<String> path, Leaves.Rewriting rewriting) {
    return node(root, path, rewriting).toString();
  }

  private static JsonNode node(JsonNode node, List<String> path, Leaves.Rewriting rewriting) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
        inside(each.getValue(), each.getKey(), path, rewriting, object);
      }
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, node(array.get(i), Leaves.below(path, "[" + (i + 1) + "]"), rewriting));
      }
      return array;
    }
    return value(node, path, rewriting);
  }

  private static void inside(
      JsonNode value,
      String name,
      List<String> path,
      Leaves.Rewriting rewriting,
      ObjectNode holder) {
    if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        String step = array.size() > 1 ? name + "[" + (i + 1) + "]" : name;
        array.set(i, node(array.get(i), Leaves.below(path, step), rewriting));
      }
    } else {
      holder.set(name, node(value, Leaves.below(path, name), rewriting));
    }
  }

  private static JsonNode value(JsonNode node, List<String> path, Leaves.Rewriting rewriting) {
    if (node.isNull()) {
      return node;
    }
    String text = node.asString("");
    String instead = Leaves.value(text, path, rewriting);
    return instead.equals(text) ? node : StringNode.valueOf(instead);
  }
}
