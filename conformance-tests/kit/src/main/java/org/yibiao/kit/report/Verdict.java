package org.yibiao.kit.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a scenario, or of one of its steps. */
public enum Verdict {
  @JsonProperty("passed")
  PASSED,
  @JsonProperty("failed")
  FAILED,
  @JsonProperty("skipped")
  SKIPPED
}
