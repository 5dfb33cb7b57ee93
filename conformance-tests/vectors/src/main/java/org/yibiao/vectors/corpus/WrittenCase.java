package org.yibiao.vectors.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.schemas.generator.rule.Change;
import tools.jackson.databind.JsonNode;

/**
 * A vector that was written by hand: a change of a published sample, in the form of the samples of
 * the rules.
 *
 * @param name its name
 * @param constraints the constraints that it breaks; none if it is right
 * @param rule what has to be found; empty if it is right
 * @param base name of the published sample
 * @param set values by the JSON Pointers of their places
 * @param copy where other values come from, such as {@code sample#/pointer}, by their places
 * @param insert items by the JSON Pointers at which they stand afterwards
 * @param remove JSON Pointers of what is taken away
 * @param at JSON Pointers of the fields where it has to be found
 */
record WrittenCase(
    String name,
    List<String> constraints,
    String rule,
    String base,
    Map<String, JsonNode> set,
    Map<String, String> copy,
    Map<String, JsonNode> insert,
    List<String> remove,
    List<String> at) {

  /** Fills in what the file leaves out. */
  WrittenCase {
    constraints = constraints == null ? List.of() : constraints;
    rule = rule == null ? "" : rule;
    at = at == null ? List.of() : at;
    set = set == null ? Map.of() : set;
    copy = copy == null ? Map.of() : copy;
  }

  Change change() {
    Map<String, JsonNode> all = new LinkedHashMap<>(set);
    copy.forEach((place, source) -> all.put(place, copied(source)));
    return new Change(base, all, insert, remove, Optional.empty());
  }

  private static JsonNode copied(String source) {
    String[] parts = source.split("#");
    JsonNode value = Seeds.SAMPLES.get(parts[0]).tree().at(parts[1]);
    if (value.isMissingNode()) {
      throw new IllegalArgumentException("No sample has " + source);
    }
    return value;
  }
}
