package org.yibiao.schemas.generator.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows when a rule is broken. */
public enum Severity {
  /** The document is refused. */
  @JsonProperty("error")
  ERROR,

  /** The document is taken. */
  @JsonProperty("warning")
  WARNING
}
