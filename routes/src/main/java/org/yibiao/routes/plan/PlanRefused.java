package org.yibiao.routes.plan;

/** A plan cannot be run as it is written: the hub does not start with it. */
public class PlanRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PlanRefused(String where, String reason) {
    super("Plan " + where + " is refused: " + reason);
  }
}
