package org.yibiao.routes.prefill;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The single data of a tree, each with its JSON Pointer. */
final class Leaves {

  private Leaves() {}

  /** All of them below a place, whose pointer is put before theirs. */
  static Map<String, JsonNode> of(JsonNode tree, String place) {
    Map<String, JsonNode> leaves = new LinkedHashMap<>();
    collect(tree, place, leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String place, Map<String, JsonNode> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> collect(each.getValue(), place + "/" + each.getKey(), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), place + "/" + i, leaves);
      }
    } else if (!node.isMissingNode() && !node.isNull()) {
      leaves.put(place, node);
    }
  }
}
