package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a native code means in the standard's words ({@code StepOutcome} of step.xsd). */
public enum OutcomeKind {
  @JsonProperty("done")
  DONE,
  @JsonProperty("refused")
  REFUSED,
  @JsonProperty("correction-needed")
  CORRECTION_NEEDED,
  @JsonProperty("retry-later")
  RETRY_LATER,
  @JsonProperty("unknown")
  UNKNOWN,
  /** Answers an enquiry only: the department did nothing on that request, and will not. */
  @JsonProperty("not-done")
  NOT_DONE,
  /** Answers an enquiry only: the department works on that request. */
  @JsonProperty("in-progress")
  IN_PROGRESS
}
