package org.yibiao.adapters.kit;

import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Catalogued data in its two forms: the standard's body of items and tables, and a plain object
 * with a member for each datum and an array for each table, which is easier to map and to point
 * into.
 */
public final class CatalogueData {

  private CatalogueData() {}

  /** The plain object of a body. */
  public static ObjectNode plain(JsonNode body) {
    ObjectNode plain = CanonicalJson.mapper().createObjectNode();
    body.path("item").forEach(item -> plain.set(item.path("name").asString(), item.path("value")));
    for (JsonNode table : body.path("table")) {
      var rows = plain.putArray(table.path("name").asString());
      table.path("row").forEach(row -> rows.add(plain(row)));
    }
    return plain;
  }

  /** The body of a plain object; what is null or empty text is left out. */
  public static ObjectNode body(JsonNode plain) {
    ObjectNode body = CanonicalJson.mapper().createObjectNode();
    plain
        .properties()
        .forEach(
            datum -> {
              if (datum.getValue().isArray()) {
                addTable(body, datum.getKey(), datum.getValue());
              } else {
                addItem(body, datum.getKey(), datum.getValue());
              }
            });
    return body;
  }

  private static void addTable(ObjectNode body, String name, JsonNode rows) {
    ObjectNode table = body.withArray("table").addObject().put("name", name);
    rows.forEach(row -> table.withArray("row").add(body(row)));
  }

  private static void addItem(ObjectNode body, String name, JsonNode value) {
    String text = value.isContainer() ? value.toString() : value.asString("");
    if (!text.isEmpty()) {
      body.withArray("item").addObject().put("name", name).put("value", text);
    }
  }
}
