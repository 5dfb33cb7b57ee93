package org.yibiao.adapters.kit;

import java.time.Duration;
import java.util.Optional;

/** What became of one step at a department. */
public sealed interface ServiceOutcome {

  /**
   * The department did its part.
   *
   * @param result the service's result, an instance of a generated class of the standard
   */
  record Done(Object result) implements ServiceOutcome {}

  /** The department refused, and repeating will not help. */
  record Refused(Why why) implements ServiceOutcome {}

  /** The applicant must correct something first. */
  record CorrectionNeeded(Why why) implements ServiceOutcome {}

  /** Neither a result nor a refusal: the step is not settled by it. */
  sealed interface Open extends ServiceOutcome {

    /** The reason. */
    Why why();
  }

  /** Nothing was done; the same request may be sent again, not before {@code after} if given. */
  record RetryLater(Why why, Optional<Duration> after) implements Open {}

  /** Nobody can tell whether the department did it. */
  record Unknown(Why why) implements Open {}

  /**
   * Answers an enquiry: the department did nothing on the request, so that it may be sent again.
   */
  record NotDone(Why why) implements Open {}

  /** Answers an enquiry: the department works on the request, so that it is asked later again. */
  record InProgress(Why why) implements Open {}
}
