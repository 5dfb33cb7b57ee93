package org.yibiao.schemas.generator.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A random change of a document, small enough to leave it valid rather often.
 *
 * @param chance decides
 */
record DocumentChange(Random chance) {

  SomeDocument of(SomeDocument document) {
    ObjectNode copy = document.content().deepCopy();
    List<ObjectNode> objects = new ArrayList<>();
    collect(copy, objects);
    change(objects.get(chance.nextInt(objects.size())));
    return new SomeDocument(document.root(), copy);
  }

  private void change(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.get(chance.nextInt(names.size()));
    JsonNode value = object.path(name);
    if (value.isString() && chance.nextInt(4) > 0) {
      object.put(name, text(value.asString()));
    } else if (value.isInt()) {
      object.put(name, chance.nextInt(100_000));
    } else if (value instanceof ArrayNode items && chance.nextBoolean()) {
      items.add(items.path(0));
    } else {
      object.remove(name);
    }
  }

  /** One character more, less or other; or the next code. */
  private String text(String old) {
    int last = old.isEmpty() ? 0 : old.offsetByCodePoints(old.length(), -1);
    return switch (chance.nextInt(5)) {
      case 0 -> old + old.substring(last);
      case 1 -> old.substring(0, last);
      case 2 -> old.substring(0, last) + chance.nextInt(10);
      case 3 -> old.substring(last);
      default -> old.repeat(chance.nextInt(40));
    };
  }

  private static void collect(JsonNode value, List<ObjectNode> objects) {
    if (value instanceof ObjectNode object && !object.isEmpty()) {
      objects.add(object);
    }
    value.forEach(below -> collect(below, objects));
  }
}
