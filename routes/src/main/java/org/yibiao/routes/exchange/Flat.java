package org.yibiao.routes.exchange;

import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree as catalogued data: an object within an object becomes members with both names ({@code
 * addressDivision}), a list of objects stays a table, a list of values becomes a table with one
 * column {@code value}.
 */
public final class Flat {

  private Flat() {}

  /** The flat form of a tree. */
  public static ObjectNode of(ObjectNode tree) {
    ObjectNode flat = CanonicalJson.mapper().createObjectNode();
    tree.properties().forEach(member -> put(flat, member.getKey(), member.getValue()));
    return flat;
  }

  private static void put(ObjectNode flat, String name, JsonNode value) {
    if (value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(member -> put(flat, joined(name, member.getKey()), member.getValue()));
    } else if (value instanceof ArrayNode array) {
      ArrayNode rows = flat.putArray(name);
      array.forEach(
          row -> {
            if (row instanceof ObjectNode object) {
              rows.add(of(object));
            } else {
              rows.addObject().set("value", row);
            }
          });
    } else {
      flat.set(name, value);
    }
  }

  private static String joined(String outer, String inner) {
    return outer + Character.toUpperCase(inner.charAt(0)) + inner.substring(1);
  }
}
