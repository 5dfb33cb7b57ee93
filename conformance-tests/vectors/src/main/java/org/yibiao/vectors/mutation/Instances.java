package org.yibiao.vectors.mutation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.standard.StandardVersion;
import org.yibiao.vectors.schema.Choice;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import org.yibiao.vectors.schema.Schema;
import org.yibiao.vectors.schema.SimpleType;
import org.yibiao.vectors.schema.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the smallest value of any type that is right in its structure: its required fields only,
 * with values that the published samples have.
 *
 * @param schema the types
 * @param values a value of each simple type that a sample has
 */
public record Instances(Schema schema, Map<String, JsonNode> values) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What the newest version's samples hold. */
  public static Instances newest() {
    Schema schema = Schema.of(StandardVersion.newest());
    Map<String, JsonNode> values = new HashMap<>();
    PublishedSamples.all(Comparator.naturalOrder())
        .forEach(sample -> gather(schema, schema.root(sample.root()), sample.tree(), values));
    return new Instances(schema, values);
  }

  /** The smallest value of this type. */
  JsonNode of(String type) {
    return schema.type(type) instanceof ComplexType complex ? object(complex) : simple(type);
  }

  /** The smallest value of this field: an array if it may repeat. */
  JsonNode of(Field field) {
    JsonNode value = of(field.type());
    return field.isRepeatable() ? JSON.arrayNode().add(value) : value;
  }

  private ObjectNode object(ComplexType type) {
    ObjectNode object = JSON.objectNode();
    List<String> chosen =
        type.choices().stream().filter(Choice::required).map(c -> c.names().get(0)).toList();
    type.fields().stream()
        .filter(field -> field.required() || chosen.contains(field.name()))
        .forEach(field -> object.set(field.name(), of(field)));
    return object;
  }

  private JsonNode simple(String name) {
    JsonNode known = values.get(name);
    if (known != null) {
      return known;
    }
    SimpleType type = (SimpleType) schema.type(name);
    if (type.codes().isEmpty()) {
      throw new IllegalStateException("No published sample has a value of the type " + name);
    }
    return JSON.stringNode(type.codes().get(0));
  }

  private static void gather(Schema schema, Type type, JsonNode value, Map<String, JsonNode> to) {
    if (type instanceof ComplexType complex) {
      for (Field field : complex.fields()) {
        JsonNode below = value.path(field.name());
        Iterable<JsonNode> all = below instanceof ArrayNode items ? items : List.of(below);
        all.forEach(
            each -> {
              if (!each.isMissingNode()) {
                gather(schema, schema.type(field.type()), each, to);
              }
            });
      }
    } else {
      to.putIfAbsent(type.name(), value);
    }
  }
}
