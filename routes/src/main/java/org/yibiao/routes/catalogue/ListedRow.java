package org.yibiao.routes.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A listed resource as it is kept: the columns that are filled in, in which codes stand for words.
 *
 * @param values by column; never empty ones
 */
public record ListedRow(Map<ListedColumn, String> values) {

  /** Keeps a copy. */
  public ListedRow {
    values = Map.copyOf(values);
  }

  /** The code of the resource. */
  public String code() {
    return values.get(ListedColumn.CODE);
  }

  /** The resource that it tells of. */
  public ListedResource resource() {
    return ListedResource.of(this);
  }

  String text(ListedColumn column) {
    return maybe(column).orElse("");
  }

  Optional<String> maybe(ListedColumn column) {
    return Optional.ofNullable(values.get(column));
  }

  /** As a JSON object, in the order of the columns. */
  String json() {
    ObjectNode json = CanonicalJson.mapper().createObjectNode();
    new EnumMap<>(values).forEach((column, value) -> json.put(column.key(), value));
    return json.toString();
  }

  /** The row of a JSON object; what a later release may have added to it is passed over. */
  static ListedRow of(String json) {
    JsonNode tree = CanonicalJson.mapper().readTree(json);
    Map<ListedColumn, String> values = new EnumMap<>(ListedColumn.class);
    for (ListedColumn column : ListedColumn.values()) {
      tree.path(column.key()).asStringOpt().ifPresent(value -> values.put(column, value));
    }
    return new ListedRow(values);
  }
}
