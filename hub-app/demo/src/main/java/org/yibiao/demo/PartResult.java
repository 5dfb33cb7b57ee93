package org.yibiao.demo;

import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Part;
import tools.jackson.databind.JsonNode;

/**
 * The result that a department's part of a case holds.
 *
 * @param element its name in the standard
 */
record PartResult(String element, JsonNode content) {

  private static final String SUFFIX = "Result";

  /** The result, if the part has one. */
  static Optional<PartResult> of(Part part) {
    return CanonicalJson.toTree(part).properties().stream()
        .filter(field -> field.getKey().endsWith(SUFFIX))
        .findFirst()
        .map(PartResult::new);
  }

  private PartResult(Map.Entry<String, JsonNode> field) {
    this(field.getKey(), field.getValue());
  }
}
