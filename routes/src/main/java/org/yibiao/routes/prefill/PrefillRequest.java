package org.yibiao.routes.prefill;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a portal knows when an applicant begins a matter.
 *
 * @param matterCode the matter
 * @param division code of the division where it is handed in
 * @param submission what of the submission is known already, in the standard's JSON form: at least
 *     the numbers of those whom it is about, and the applicant's consent
 */
public record PrefillRequest(String matterCode, String division, JsonNode submission) {

  /** Absent words are empty, an absent submission has nothing in it. */
  public PrefillRequest {
    matterCode = matterCode == null ? "" : matterCode;
    division = division == null ? "" : division;
    submission =
        submission instanceof ObjectNode given
            ? given.deepCopy()
            : JsonNodeFactory.instance.objectNode();
  }
}
