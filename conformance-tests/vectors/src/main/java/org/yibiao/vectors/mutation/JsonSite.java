package org.yibiao.vectors.mutation;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.schema.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a JSON document with what the schema says of it.
 *
 * @param value the value itself, which is never changed
 * @param place where it is
 * @param type its type
 * @param use identifier of the constraint that gives the field this type; empty for the root
 */
record JsonSite(JsonNode value, Place place, Type type, String use) {

  boolean isRoot() {
    return place.steps().isEmpty();
  }

  /** A change of this object. */
  Edit<ObjectNode> edit(Consumer<ObjectNode> change) {
    return copy -> {
      ObjectNode found = (ObjectNode) (isRoot() ? copy : copy.at(place.pointer()));
      return () -> change.accept(found);
    };
  }

  /** Something else in the place of this value, which is not the root. */
  Edit<ObjectNode> replacing(JsonNode other) {
    String pointer = place.pointer();
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    return copy -> {
      JsonNode holder = slash == 0 ? copy : copy.at(pointer.substring(0, slash));
      BiConsumer<String, JsonNode> set =
          holder instanceof ArrayNode items
              ? (index, value) -> items.set(Integer.parseInt(index), value)
              : (field, value) -> ((ObjectNode) holder).set(field, value);
      return () -> set.accept(name, other);
    };
  }
}
