package org.yibiao.demo;

import java.time.Instant;
import org.yibiao.demo.portal.CaseFollower;
import org.yibiao.demo.portal.Portal;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;

/** Watches a case on its way, line by line, until nothing moves any more. */
record CaseWatch(Portal portal, HopLine lines) {

  /** The case as it is at the end, or at the deadline if that comes first. */
  Case watch(String caseNumber, Instant deadline) throws InterruptedException {
    lines.writeHead();
    CaseFollower follower = portal.follower(caseNumber);
    boolean inTime = true;
    Case document;
    do {
      inTime = follower.follow(this::show, deadline);
      document = portal.caseOf(caseNumber);
    } while (inTime && document.getState() == CaseState.IN_PROGRESS);
    return document;
  }

  private boolean show(CaseEvent event) {
    lines.write(event);
    boolean settled =
        event.kind() == CaseEvent.Kind.CASE_STATE
            && !event.state().orElse("").equals(CaseState.IN_PROGRESS.value());
    return !settled;
  }
}
