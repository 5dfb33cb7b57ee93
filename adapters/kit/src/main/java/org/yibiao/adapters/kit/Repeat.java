package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a service's request may be sent a second time when its outcome is not known. */
public enum Repeat {
  /** The request only reads. */
  @JsonProperty("safe")
  SAFE,
  /** The department recognises the request by a key and gives its first answer again. */
  @JsonProperty("idempotency-key")
  IDEMPOTENCY_KEY,
  /** A second request might act twice: after an unknown outcome a person has to look. */
  @JsonProperty("never")
  NEVER;

  /** True if repeating does no harm. */
  public boolean allowed() {
    return this != NEVER;
  }
}
