package org.yibiao.vectors.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import org.yibiao.vectors.schema.SimpleType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How far a value may go in JSON. */
final class JsonEdges {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonEdges() {}

  static List<Edge<ObjectNode>> of(JsonSite site) {
    return site.type() instanceof SimpleType simple
        ? values(site, simple)
        : fields(site, (ComplexType) site.type());
  }

  private static List<Edge<ObjectNode>> values(JsonSite site, SimpleType type) {
    Stream<Edge<ObjectNode>> same =
        EdgeValues.of(type, site.value().asString()).stream()
            .map(value -> edge(site, type, value.facet(), node(type, value.text())));
    boolean isWhole = site.value().isNumber();
    Stream<Edge<ObjectNode>> only =
        isWhole
            ? Stream.of(edge(site, type, "base", number(site.value().asString() + ".0")))
            : Stream.empty();
    return Stream.concat(same, only).toList();
  }

  private static JsonNode node(SimpleType type, String text) {
    return switch (type.base()) {
      case "boolean" -> JSON.booleanNode(Boolean.parseBoolean(text));
      case "int", "long" -> number(text);
      default -> JSON.stringNode(text);
    };
  }

  private static JsonNode number(String text) {
    return JSON.numberNode(new BigDecimal(text));
  }

  private static Edge<ObjectNode> edge(
      JsonSite site, SimpleType type, String facet, JsonNode value) {
    return new Edge<>(Ids.ofType(type.name(), facet), site.place(), site.replacing(value));
  }

  private static List<Edge<ObjectNode>> fields(JsonSite site, ComplexType type) {
    return type.fields().stream()
        .filter(field -> field.isRepeatable() && field.most().isPresent())
        .filter(field -> site.value().path(field.name()).size() > 0)
        .map(field -> filled(site, type, field))
        .toList();
  }

  private static Edge<ObjectNode> filled(JsonSite site, ComplexType type, Field field) {
    int most = field.most().getAsInt();
    JsonNode there = site.value().path(field.name());
    JsonNode all = JsonStructure.filled(there, most - 1);
    return new Edge<>(
        Ids.ofField(type.name(), field.name(), "most"),
        site.place(),
        site.edit(object -> object.set(field.name(), all)));
  }
}
