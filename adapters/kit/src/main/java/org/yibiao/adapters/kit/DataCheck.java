package org.yibiao.adapters.kit;

import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks catalogued data against what a department declares of a service. The fields' types are the
 * standard's own, so that a credit code is the same everywhere.
 */
public final class DataCheck {

  private final JsonSchemaCheck schema;

  private DataCheck(JsonSchemaCheck schema) {
    this.schema = schema;
  }

  /**
   * A check for these fields.
   *
   * @throws IllegalArgumentException if a type is none of the standard's
   */
  public static DataCheck of(List<DataField> fields) {
    ObjectNode whole = schema(fields);
    ObjectNode used = whole.putObject("$defs");
    whole.findValuesAsString("$ref").stream()
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .forEach(name -> used.set(name, DataTypes.of(name)));
    return new DataCheck(JsonSchemaCheck.of(whole));
  }

  /** What is wrong with the data in plain form. */
  public List<Finding> check(JsonNode plain) {
    return schema.check(plain);
  }

  /**
   * The JSON Schema of a simple type of the standard, by which values can be made up.
   *
   * @throws IllegalArgumentException if the standard has no such type
   */
  public static JsonNode type(String name) {
    return DataTypes.of(name);
  }

  private static ObjectNode schema(List<DataField> fields) {
    ObjectNode schema = CanonicalJson.mapper().createObjectNode();
    schema.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    for (DataField field : fields) {
      properties.set(field.name(), schema(field));
      if (field.required()) {
        schema.withArray("required").add(field.name());
      }
    }
    return schema;
  }

  private static ObjectNode schema(DataField field) {
    ObjectNode schema = CanonicalJson.mapper().createObjectNode();
    if (field.isTable()) {
      schema.put("type", "array").set("items", schema(field.fields()));
      return schema;
    }
    try {
      DataTypes.of(field.type());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field.name() + ": " + e.getMessage(), e);
    }
    return schema.put("$ref", "#/$defs/" + field.type());
  }
}
