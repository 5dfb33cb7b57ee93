package org.yibiao.routes.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibiao.standard.v1.Datum;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a step's request, with the origin of every datum.
 *
 * @param body the request element's content in JSON form
 * @param provenance where each datum came from
 */
public record StepInput(ObjectNode body, List<Datum> provenance) {

  /** Gathers the request's content as the plan says. What is not there is left out. */
  public static StepInput of(PlanStep step, Material material) {
    StepInput input = new StepInput(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
    step.input().forEach(part -> input.add(part, material));
    return input;
  }

  /** True if the body has something at this JSON Pointer; an empty list is nothing. */
  public boolean holds(String pointer) {
    JsonNode found = body.at(pointer);
    return !found.isMissingNode() && !(found.isArray() && found.isEmpty());
  }

  private void add(Input part, Material material) {
    Origin.of(part, material).ifPresent(origin -> add(part, origin));
  }

  private void add(Input part, Origin origin) {
    if (part.each().isEmpty()) {
      part.path().ifPresent(path -> copy(part.to(), path, origin));
    } else {
      gather(part, origin);
    }
  }

  private void copy(String to, String path, Origin origin) {
    for (Find find : Find.all(origin.document(), path)) {
      put(to, find.node());
      provenance.add(origin.datum(to, find.path()));
    }
  }

  private void gather(Input part, Origin origin) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    Set<JsonNode> seen = new HashSet<>();
    for (String each : part.each()) {
      for (Find find : Find.all(origin.document(), each)) {
        ObjectNode item = item(part, find);
        if (wanted(part, find) && isNew(part, item, seen)) {
          provenance.add(origin.datum(part.to() + "/" + list.size(), find.path()));
          list.add(item);
        }
      }
    }
    put(part.to(), list);
  }

  private static boolean wanted(Input part, Find find) {
    return part.where().map(where -> where.holds(find.node())).orElse(true);
  }

  /** An item without the datum that distinguishes is like no other. */
  private static boolean isNew(Input part, ObjectNode item, Set<JsonNode> seen) {
    return part.distinctBy()
        .map(by -> item.at(by))
        .filter(key -> !key.isMissingNode())
        .map(seen::add)
        .orElse(true);
  }

  private static ObjectNode item(Input part, Find find) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    part.take()
        .forEach(
            (name, path) -> {
              JsonNode value = find.node().at(path);
              if (!value.isMissingNode()) {
                item.set(name, value.deepCopy());
              }
            });
    return item;
  }

  private void put(String to, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(to);
    ObjectNode parent = body;
    for (JsonPointer rest = pointer; !rest.tail().matches(); rest = rest.tail()) {
      parent = parent.withObject("/" + rest.getMatchingProperty());
    }
    parent.set(pointer.last().getMatchingProperty(), value.deepCopy());
  }
}
