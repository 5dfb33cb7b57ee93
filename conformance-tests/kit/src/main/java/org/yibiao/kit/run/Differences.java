package org.yibiao.kit.run;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Of two trees, what one has otherwise than the other: all of both would hide it. */
final class Differences {

  private static final int MOST = 5;

  private Differences() {}

  static String shown(JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return "相同 · the same";
    }
    List<String> found = new ArrayList<>();
    collect("", one, other, found);
    return String.join("\n", found.subList(0, Math.min(MOST, found.size())));
  }

  private static void collect(String place, JsonNode one, JsonNode other, List<String> found) {
    if (one.isObject() && other.isObject()) {
      one.properties()
          .forEach(
              each ->
                  collect(
                      place + "/" + each.getKey(),
                      each.getValue(),
                      other.path(each.getKey()),
                      found));
      other
          .propertyNames()
          .forEach(
              name -> {
                if (!one.has(name)) {
                  found.add(place + "/" + name + " 没有 · absent");
                }
              });
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        collect(place + "/" + i, one.get(i), other.get(i), found);
      }
    } else if (!one.equals(other)) {
      found.add(place + " = " + (one.isMissingNode() ? "没有 · absent" : one.toString()));
    }
  }
}
