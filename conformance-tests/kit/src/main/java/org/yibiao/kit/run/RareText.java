package org.yibiao.kit.run;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a name in a request with characters that are rare. */
final class RareText {

  /** A surname of CJK Extension B, the dot of minority names, and a character of no GBK. */
  static final String RARE = "𠮷阿依古丽·买买提〇";

  private static final Pattern NAME = Pattern.compile("name|.*Name|fullName|address|goods|title");

  private RareText() {}

  /** Whether a request has a field for it. */
  static boolean fits(ServiceRequest request) {
    return place(bodies(CanonicalJson.toTree(request.document()))).isPresent();
  }

  static void put(JsonNode document) {
    place(bodies(document)).ifPresent(Place::put);
  }

  private static JsonNode bodies(JsonNode document) {
    ObjectNode bodies = CanonicalJson.mapper().createObjectNode();
    document
        .properties()
        .forEach(
            each -> {
              if (each.getKey().endsWith("Request")) {
                bodies.set(each.getKey(), each.getValue());
              }
            });
    return bodies;
  }

  /** A member that is a name, or a catalogued datum that is one. */
  private record Place(ObjectNode owner, String member) {
    void put() {
      owner.put(member, RARE);
    }
  }

  private static Optional<Place> place(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        boolean isDatum =
            name.equals("value") && NAME.matcher(object.path("name").asString("")).matches();
        boolean isName = !object.has("value") && NAME.matcher(name).matches();
        if ((isDatum || isName) && object.get(name).isString()) {
          return Optional.of(new Place(object, name));
        }
      }
    }
    return node.valueStream().map(RareText::place).flatMap(Optional::stream).findFirst();
  }
}
