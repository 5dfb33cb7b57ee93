package org.yibiao.adapters.kit;

import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A department's own schema of a native message: XSD, JSON Schema, a part of one ({@code
 * native/x.json#/$defs/request}), or the layout of a file's records ({@code native/x.layout.yaml}),
 * which are checked as JSON objects with a text for each column.
 */
public final class NativeSchema {

  private static final String LAYOUT = ".layout.yaml";
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private NativeSchema() {}

  /** Whether messages of this schema are records of a file. */
  public static boolean isLayout(String path) {
    return path.endsWith(LAYOUT);
  }

  /**
   * The JSON Schema of the messages.
   *
   * @throws IllegalArgumentException if there is no such file, or it is an XSD
   */
  public static JsonNode json(DepartmentFolder folder, String path) {
    if (isLayout(path)) {
      return ofRecords(YAML.readTree(folder.read(path)));
    }
    if (path.endsWith(".xsd")) {
      throw new IllegalArgumentException(path + " is no JSON Schema");
    }
    String[] parts = path.split("#", 2);
    JsonNode whole = CanonicalJson.tree(folder.read(parts[0]));
    return parts.length == 1 ? whole : part(whole, "#" + parts[1], path);
  }

  /** The check of a native message against a schema of the folder, or a part of one. */
  public static SchemaCheck check(DepartmentFolder folder, String path) {
    return path.endsWith(".xsd")
        ? XmlSchemaCheck.of(folder.file(path))
        : JsonSchemaCheck.of(json(folder, path));
  }

  private static JsonNode part(JsonNode whole, String reference, String path) {
    JsonNode found = whole.at(reference.substring(1));
    if (!(found instanceof ObjectNode object)) {
      throw new IllegalArgumentException(path + " does not exist");
    }
    ObjectNode part = object.deepCopy();
    part.set("$schema", whole.path("$schema"));
    part.set("$defs", whole.path("$defs"));
    return part;
  }

  private static ObjectNode ofRecords(JsonNode layout) {
    ObjectNode schema = CanonicalJson.mapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (JsonNode column : layout.path("columns")) {
      String name = column.path("name").asString("");
      properties.set(name, value(column));
      if (column.path("required").asBoolean(false)) {
        required.add(name);
      }
    }
    return schema;
  }

  /** A column that is not required may be there and empty. */
  private static ObjectNode value(JsonNode column) {
    ObjectNode value = CanonicalJson.mapper().createObjectNode().put("type", "string");
    boolean isRequired = column.path("required").asBoolean(false);
    if (isRequired) {
      value.put("minLength", 1);
    }
    if (column.has("codes")) {
      var codes = value.putArray("enum");
      column.path("codes").properties().forEach(code -> codes.add(code.getValue()));
      if (!isRequired) {
        codes.add("");
      }
    } else if (column.has("pattern")) {
      String pattern = column.path("pattern").asString();
      value.put("pattern", isRequired ? "^(?:" + pattern + ")$" : "^(?:" + pattern + ")?$");
    }
    return value;
  }
}
