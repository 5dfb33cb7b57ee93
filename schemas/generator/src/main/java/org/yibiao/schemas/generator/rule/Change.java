package org.yibiao.schemas.generator.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sample of a rule: a small change of a published sample. First values are set, then items are
 * inserted, then what is superfluous is removed.
 *
 * @param base name of the published sample
 * @param set values by the JSON Pointers of their places
 * @param insert items by the JSON Pointers at which they stand afterwards; {@code -} is the end
 * @param remove JSON Pointers of what is taken away
 * @param at JSON Pointer of the field that is reported; empty if the rule is kept
 */
public record Change(
    String base,
    Map<String, JsonNode> set,
    Map<String, JsonNode> insert,
    List<String> remove,
    Optional<String> at) {

  /** Fills in what the file leaves out. */
  public Change {
    set = set == null ? Map.of() : set;
    insert = insert == null ? Map.of() : insert;
    remove = remove == null ? List.of() : remove;
    at = at == null ? Optional.empty() : at;
  }

  /**
   * The base with the change.
   *
   * @param document the JSON form of the base
   * @throws IllegalArgumentException if a pointer leads nowhere
   */
  public JsonNode of(JsonNode document) {
    JsonNode changed = document.deepCopy();
    set.forEach((pointer, value) -> Spot.of(changed, pointer).set(value));
    insert.forEach((pointer, value) -> Spot.of(changed, pointer).insert(value));
    remove.forEach(pointer -> Spot.of(changed, pointer).remove());
    return changed;
  }

  /** A place within an object or a list. */
  private record Spot(JsonNode holder, String name) {

    static Spot of(JsonNode document, String pointer) {
      int slash = pointer.lastIndexOf('/');
      JsonNode holder = slash == 0 ? document : document.at(pointer.substring(0, slash));
      if (!holder.isContainer()) {
        throw new IllegalArgumentException("There is nothing to change at " + pointer);
      }
      return new Spot(holder, pointer.substring(slash + 1));
    }

    void set(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) holder).set(index(), value);
      }
    }

    void insert(JsonNode item) {
      ((ArrayNode) holder).insert("-".equals(name) ? holder.size() : index(), item);
    }

    void remove() {
      JsonNode removed =
          holder instanceof ObjectNode object
              ? object.remove(name)
              : ((ArrayNode) holder).remove(index());
      if (removed == null) {
        throw new IllegalArgumentException("There is no " + name + " to remove");
      }
    }

    private int index() {
      return Integer.parseInt(name);
    }
  }
}
