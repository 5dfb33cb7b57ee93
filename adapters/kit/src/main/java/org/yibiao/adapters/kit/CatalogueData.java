package org.yibiao.adapters.kit;

import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.DataItem;
import org.yibiao.standard.v1.DataRecord;
import org.yibiao.standard.v1.DataRequest;
import org.yibiao.standard.v1.DataResult;
import org.yibiao.standard.v1.DataRow;
import org.yibiao.standard.v1.DataTable;
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

  /** The plain object of a request's body. */
  static ObjectNode plain(DataRequest body) {
    return plain(body.getItem(), body.getTable());
  }

  /** The plain object of a result's or a record's body; an empty one of any other. */
  static ObjectNode plainOf(Object body) {
    if (body instanceof DataResult result) {
      return plain(result.getItem(), result.getTable());
    }
    if (body instanceof DataRecord data) {
      return plain(data.getItem(), data.getTable());
    }
    return CanonicalJson.mapper().createObjectNode();
  }

  private static ObjectNode plain(List<DataItem> items, List<DataTable> tables) {
    ObjectNode plain = CanonicalJson.mapper().createObjectNode();
    items.forEach(item -> plain.put(item.getName(), item.getValue()));
    for (DataTable table : tables) {
      var rows = plain.putArray(table.getName());
      table.getRow().forEach(row -> rows.add(plain(row.getItem(), List.of())));
    }
    return plain;
  }

  /** The result of a plain object; what is null or empty text is left out. */
  static DataResult result(JsonNode plain) {
    DataResult result = new DataResult();
    fill(plain, result.getItem(), result.getTable());
    return result;
  }

  /** The record of a plain object; what is null or empty text is left out. */
  static DataRecord record(JsonNode plain) {
    DataRecord data = new DataRecord();
    fill(plain, data.getItem(), data.getTable());
    return data;
  }

  private static void fill(JsonNode plain, List<DataItem> items, List<DataTable> tables) {
    plain
        .properties()
        .forEach(
            datum -> {
              if (datum.getValue().isArray()) {
                tables.add(table(datum.getKey(), datum.getValue()));
              } else {
                fill(datum.getKey(), datum.getValue(), items);
              }
            });
  }

  private static DataTable table(String name, JsonNode rows) {
    DataTable table = new DataTable();
    table.setName(name);
    for (JsonNode each : rows) {
      DataRow row = new DataRow();
      each.properties().forEach(datum -> fill(datum.getKey(), datum.getValue(), row.getItem()));
      table.getRow().add(row);
    }
    return table;
  }

  private static void fill(String name, JsonNode value, List<DataItem> items) {
    if (value.isArray()) {
      throw new NotReadable("A table within a table: " + name);
    }
    String text = text(value);
    if (!text.isEmpty()) {
      DataItem item = new DataItem();
      item.setName(name);
      item.setValue(text);
      items.add(item);
    }
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
    String text = text(value);
    if (!text.isEmpty()) {
      body.withArray("item").addObject().put("name", name).put("value", text);
    }
  }

  private static String text(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString("");
  }
}
