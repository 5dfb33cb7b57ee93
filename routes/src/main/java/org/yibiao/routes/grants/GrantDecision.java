package org.yibiao.routes.grants;

import java.util.Locale;

/** What a holder can do with an application or a grant. */
public enum GrantDecision {
  /** Give it, or give it again. */
  APPROVE(DataGrant.State.GRANTED),
  /** Do not give it. */
  REFUSE(DataGrant.State.REFUSED),
  /** Take it back. */
  REVOKE(DataGrant.State.REVOKED);

  private final DataGrant.State result;

  GrantDecision(DataGrant.State result) {
    this.result = result;
  }

  /** What it makes of the grant. */
  DataGrant.State result() {
    return result;
  }

  /** Whether a grant can be so decided that stands like this. */
  boolean isPossibleFor(DataGrant.State state) {
    return switch (this) {
      case APPROVE -> state == DataGrant.State.APPLIED || state == DataGrant.State.REVOKED;
      case REFUSE -> state == DataGrant.State.APPLIED;
      case REVOKE -> state == DataGrant.State.GRANTED;
    };
  }

  /** As in the audit trail. */
  String action() {
    return "grant-" + name().toLowerCase(Locale.ROOT);
  }
}
