package org.yibiao.routes.attachments;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.dictionary.Place;
import tools.jackson.databind.JsonNode;

/**
 * Finds in a document every file that it gives by reference ({@code Attachment}, and materials,
 * which have the same fields) where the reference is the hub's own.
 */
final class ReferredAttachments {

  private static final String REFERENCE = "reference";

  private final Map<Place, JsonNode> found = new LinkedHashMap<>();

  private ReferredAttachments() {}

  /** Where they are, and what the document says of them. */
  static Map<Place, JsonNode> in(Object document) {
    ReferredAttachments all = new ReferredAttachments();
    all.look(CanonicalJson.toTree(document), Place.root(CanonicalXml.rootElement(document)));
    return all.found;
  }

  private void look(JsonNode node, Place place) {
    boolean isOurs =
        node.has("sha256")
            && node.has("size")
            && Sha256.isReference(node.path(REFERENCE).asString(""));
    if (isOurs) {
      found.put(place, node);
    }
    node.properties().forEach(each -> look(each.getKey(), each.getValue(), place));
  }

  private void look(String name, JsonNode value, Place place) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        look(value.get(i), place.item(name, i));
      }
    } else {
      look(value, place.field(name));
    }
  }
}
