package org.yibiao.standard.validation;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that are right in their structure, made by chance from nothing but the dictionary: any
 * choice, any number of what may repeat, any value that a type takes.
 */
record RandomDocument(JsonNode types, Random random) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 5;

  /** A document of this kind. */
  ObjectNode of(String root) {
    return object(types.path(root), 0);
  }

  private ObjectNode object(JsonNode type, int depth) {
    ObjectNode object = JSON.objectNode();
    for (var field : type.path("fields").properties()) {
      if (occurs(type, field.getKey(), object, depth)) {
        object.set(field.getKey(), field(field.getValue(), depth));
      }
    }
    return object;
  }

  private boolean occurs(JsonNode type, String name, ObjectNode soFar, int depth) {
    for (JsonNode choice : type.path("choices")) {
      List<String> of = choice.path("of").values().stream().map(JsonNode::asString).toList();
      if (of.contains(name)) {
        return isChosen(of, name, soFar, choice.path("required").asBoolean());
      }
    }
    boolean required = type.path("fields").path(name).path("min").asInt() > 0;
    return required || (depth < DEEP && random.nextInt(3) == 0);
  }

  /** Each branch gets its chance, the last one must if none was taken. */
  private boolean isChosen(List<String> of, String name, ObjectNode soFar, boolean required) {
    if (of.stream().anyMatch(soFar::has)) {
      return false;
    }
    int left = of.size() - of.indexOf(name);
    return random.nextInt(required ? left : left + 1) == 0;
  }

  private JsonNode field(JsonNode field, int depth) {
    String type = field.path("type").asString();
    if (!field.has("unbounded") && field.path("max").asInt() == 1) {
      return value(type, depth);
    }
    int least = Math.max(1, field.path("min").asInt());
    int most = field.has("unbounded") ? least + 2 : field.path("max").asInt();
    ArrayNode items = JSON.arrayNode();
    int count = least + random.nextInt(Math.min(3, most - least + 1));
    for (int i = 0; i < count; i++) {
      items.add(value(type, depth));
    }
    return items;
  }

  private JsonNode value(String name, int depth) {
    JsonNode type = types.path(name);
    if (type.has("fields")) {
      return object(type, depth + 1);
    }
    return new RandomValue(type, type.path("base").asString(name), random).value();
  }
}
