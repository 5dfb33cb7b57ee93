package org.yibiao.standard.validation;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas as a validator needs them: without what is written for people (JSON Schema Validation
 * 2020-12, 9) and the standard's own words. The validator would keep an object for each of them,
 * and look at it with each value.
 */
final class WithoutAnnotations {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "examples",
          "$comment",
          "x-labels",
          "x-source",
          "x-confidentiality",
          "x-code-list");

  /**
   * Keywords that hold something by the names of fields, which may be called like an annotation.
   */
  private static final Set<String> BY_NAME =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "dependentRequired",
          "dependencies",
          "$defs",
          "definitions");

  /** Keywords that hold values, in which nothing is a schema. */
  private static final Set<String> VALUES = Set.of("enum", "const");

  private WithoutAnnotations() {}

  /** A copy of the schema without them; it takes and refuses the same. */
  static JsonNode of(JsonNode schema) {
    if (schema.isArray()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode(schema.size());
      schema.forEach(each -> all.add(of(each)));
      return all;
    }
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode bare = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!ANNOTATIONS.contains(keyword.getKey())) {
        bare.set(keyword.getKey(), kept(keyword.getKey(), keyword.getValue()));
      }
    }
    return bare;
  }

  private static JsonNode kept(String keyword, JsonNode value) {
    if (VALUES.contains(keyword)) {
      return value;
    }
    return BY_NAME.contains(keyword) && value.isObject() ? named(value) : of(value);
  }

  private static ObjectNode named(JsonNode schemas) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    schemas.properties().forEach(each -> all.set(each.getKey(), of(each.getValue())));
    return all;
  }
}
