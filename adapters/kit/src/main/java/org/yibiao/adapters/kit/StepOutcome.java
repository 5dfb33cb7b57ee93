package org.yibiao.adapters.kit;

import java.time.Duration;
import java.util.Optional;

/** What became of one step at a department. */
public sealed interface StepOutcome {

  /**
   * The department did its part.
   *
   * @param result the service's result, an instance of a generated class of the standard
   */
  record Done(Object result) implements StepOutcome {}

  /** The department refused, and repeating will not help. */
  record Refused(Why why) implements StepOutcome {}

  /** The applicant must correct something first. */
  record CorrectionNeeded(Why why) implements StepOutcome {}

  /** Nothing was done; the same request may be sent again, not before {@code after} if given. */
  record RetryLater(Why why, Optional<Duration> after) implements StepOutcome {}

  /** Nobody can tell whether the department did it: a person has to look. */
  record Unknown(Why why) implements StepOutcome {}
}
