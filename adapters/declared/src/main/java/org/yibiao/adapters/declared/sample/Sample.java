package org.yibiao.adapters.declared.sample;

import java.util.Optional;
import org.yibiao.adapters.kit.OutcomeKind;
import tools.jackson.databind.JsonNode;

/**
 * One example of a service, both ways, as a department's folder gives it.
 *
 * @param name what it shows
 * @param request the data that the hub has: catalogued data as a plain object, or the JSON of the
 *     standard's body
 * @param nativeRequest what goes to the department: an object, or text for XML; {@code "*"} stands
 *     for any value
 * @param answer what the department answers: an object, or text for XML
 * @param outcome what the answer means
 * @param code the department's code in that answer
 * @param result the data that come of it, if it was done
 */
public record Sample(
    String name,
    JsonNode request,
    Optional<JsonNode> nativeRequest,
    JsonNode answer,
    OutcomeKind outcome,
    Optional<String> code,
    Optional<JsonNode> result) {

  /** What is absent may have been read as null. */
  public Sample {
    nativeRequest = nativeRequest.filter(node -> !node.isNull());
    result = result.filter(node -> !node.isNull());
  }
}
