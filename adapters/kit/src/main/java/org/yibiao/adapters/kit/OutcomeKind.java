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
  UNKNOWN
}
