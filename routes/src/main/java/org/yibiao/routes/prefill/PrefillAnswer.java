package org.yibiao.routes.prefill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.Why;
import tools.jackson.databind.JsonNode;

/**
 * What came of a question.
 *
 * @param outcome in the standard's words; {@code late} if nothing came in time
 * @param evidence what was given
 * @param why why not all was given
 */
public record PrefillAnswer(
    PrefillQuestion question, String outcome, List<Given> evidence, Optional<Why> why) {

  /** Nothing came in time. */
  static final String LATE = "late";

  /**
   * A body that a department gave.
   *
   * @param certainty in the standard's words
   */
  public record Given(JsonNode body, OffsetDateTime obtainedAt, String certainty) {}
}
