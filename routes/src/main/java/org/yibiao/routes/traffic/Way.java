package org.yibiao.routes.traffic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way messages go between the hub and a party. */
public enum Way {
  /** An applicant's form comes in; the party is the protocol, such as {@code REST/JSON}. */
  @JsonProperty("submission")
  SUBMISSION("submission"),
  /** A department is asked for a step of a case. */
  @JsonProperty("step")
  STEP("step"),
  /** A department is asked for data that it holds. */
  @JsonProperty("data")
  DATA("data"),
  /** A department is brought a change that it subscribed to. */
  @JsonProperty("change")
  CHANGE("change"),
  /** A department asks the hub for data of another. */
  @JsonProperty("asks")
  ASKS("asks"),
  /** A department reports a change of its data. */
  @JsonProperty("reports")
  REPORTS("reports");

  private final String code;

  Way(String code) {
    this.code = code;
  }

  /** Its name in documents and tables. */
  public String code() {
    return code;
  }

  /** True if the messages end at the hub. */
  public boolean isInward() {
    return this == SUBMISSION || this == ASKS || this == REPORTS;
  }
}
