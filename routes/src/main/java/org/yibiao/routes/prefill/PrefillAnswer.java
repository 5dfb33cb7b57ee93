package org.yibiao.routes.prefill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.Why;
import tools.jackson.databind.JsonNode;

/**
 * What came of a question.
 *
 * @param outcome in the standard's words; {@code late} if nothing came in time, {@code withheld} if
 *     an applicant may not see what came
 * @param evidence what was given
 * @param why why not all was given
 */
public record PrefillAnswer(
    PrefillQuestion question, String outcome, List<Given> evidence, Optional<Why> why) {

  /** Nothing came in time. */
  static final String LATE = "late";

  /** Something came that whoever fills in the form may not see. */
  private static final String WITHHELD = "withheld";

  PrefillAnswer withheld(Why reason) {
    return new PrefillAnswer(question, WITHHELD, List.of(), Optional.of(reason));
  }

  /**
   * A body that a department gave.
   *
   * @param certainty in the standard's words
   */
  public record Given(JsonNode body, OffsetDateTime obtainedAt, String certainty) {}
}
