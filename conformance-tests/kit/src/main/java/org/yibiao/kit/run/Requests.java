package org.yibiao.kit.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.kit.scenario.Action;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests of samples: with other values, without some, as new messages. */
final class Requests {

  private Requests() {}

  static ServiceRequest of(ServiceRequest sample, Action.Send how) {
    JsonNode tree = changed(CanonicalJson.toTree(sample.document()), how.set(), how.remove());
    if (how.id() == Action.Id.FRESH) {
      freshen(tree);
    }
    if (how.rare()) {
      RareText.put(tree);
    }
    return ServiceRequest.of(CanonicalJson.read(tree, sample.document().getClass()));
  }

  static void freshen(JsonNode document) {
    ((ObjectNode) document.path("envelope")).put("messageId", UUID.randomUUID().toString());
  }

  /**
   * A document with other values.
   *
   * @throws IllegalArgumentException if it has no such place
   */
  static JsonNode changed(JsonNode document, Map<String, JsonNode> set, List<String> remove) {
    set.forEach((pointer, value) -> put(document, JsonPointer.compile(pointer), value));
    remove.forEach(pointer -> remove(document, JsonPointer.compile(pointer)));
    return document;
  }

  private static void put(JsonNode document, JsonPointer place, JsonNode value) {
    JsonNode owner = document.at(place.head());
    String name = place.last().getMatchingProperty();
    if (owner instanceof ObjectNode object) {
      object.set(name, value);
    } else if (owner instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      throw new IllegalArgumentException(
          "场景要改的数据项不存在 · The scenario sets what is not there: " + place);
    }
  }

  private static void remove(JsonNode document, JsonPointer place) {
    JsonNode owner = document.at(place.head());
    if (owner instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    } else if (owner instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    }
  }
}
