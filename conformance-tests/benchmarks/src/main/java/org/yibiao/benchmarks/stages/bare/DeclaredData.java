package org.yibiao.benchmarks.stages.bare;

import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DataCheck;
import org.yibiao.adapters.kit.DataField;
import org.yibiao.standard.v1.DataItem;
import tools.jackson.databind.node.ObjectNode;

/** Catalogued data as a plain map, held against what the department declares of its fields. */
final class DeclaredData {

  private final Optional<Schema> schema;

  /** For these fields; without any, everything is right. */
  DeclaredData(List<DataField> fields) {
    schema = fields.isEmpty() ? Optional.empty() : Optional.of(BareJson.schema(schema(fields)));
  }

  /** The data of these items; fails if they are wrong. */
  Map<String, Object> right(List<DataItem> items) {
    Map<String, Object> plain = new LinkedHashMap<>();
    items.forEach(item -> plain.put(item.getName(), item.getValue()));
    schema.ifPresent(fields -> BareJson.right(fields, BareJson.MAPPER.valueToTree(plain)));
    return plain;
  }

  private static ObjectNode schema(List<DataField> fields) {
    ObjectNode schema = BareJson.MAPPER.createObjectNode();
    schema.put("type", "object").put("additionalProperties", false);
    for (DataField field : fields) {
      if (field.isTable()) {
        throw new IllegalArgumentException(field.name() + " is a table: compare another service");
      }
      schema
          .withObject("/properties")
          .putObject(field.name())
          .put("$ref", "#/$defs/" + field.type());
      schema.withObject("/$defs").set(field.type(), DataCheck.type(field.type()));
      if (field.required()) {
        schema.withArray("required").add(field.name());
      }
    }
    return schema;
  }
}
