package org.yibiao.routes.limits;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** Whether a department can be asked, in a word. */
public enum Availability {
  /** It can. */
  @JsonProperty("open")
  OPEN("可查询", "can be asked"),
  /** It failed, its time is over, and the next questions show whether it is well again. */
  @JsonProperty("on-trial")
  ON_TRIAL("故障后试通", "on trial after failures"),
  /** Its breaker is open: it failed too often, and is left alone for a while. */
  @JsonProperty("failing")
  FAILING("故障，暂停查询", "failing, left alone for a while"),
  /** It is closed by its own calendar. */
  @JsonProperty("maintenance")
  MAINTENANCE("维护中", "closed for maintenance"),
  /** It was unplugged. */
  @JsonProperty("withdrawn")
  WITHDRAWN("已撤出", "withdrawn"),
  /** It never was plugged in: the catalogue alone tells of what it holds. */
  @JsonProperty("not-connected")
  NOT_CONNECTED("未接入", "not connected");

  private final Name text;

  Availability(String zh, String en) {
    this.text = new Name(zh, en);
  }

  /** For people. */
  public Name text() {
    return text;
  }

  /** True if a question is not sent away at once. */
  public boolean isOpen() {
    return this == OPEN || this == ON_TRIAL;
  }

  static Availability of(boolean isAsked, Standing standing, Instant now) {
    if (!isAsked) {
      return WITHDRAWN;
    }
    if (standing.closedUntil().isPresent()) {
      return MAINTENANCE;
    }
    return switch (standing.breaker()) {
      // the library lets go of an open breaker only when somebody asks: that one is the trial
      case OPEN -> standing.askedAgainAt().filter(now::isBefore).isPresent() ? FAILING : ON_TRIAL;
      case FORCED_OPEN -> FAILING;
      case HALF_OPEN -> ON_TRIAL;
      default -> OPEN;
    };
  }
}
