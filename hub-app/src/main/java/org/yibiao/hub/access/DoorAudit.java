package org.yibiao.hub.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.yibiao.hub.access.Audited.AtTheDoor;
import org.yibiao.hub.access.Audited.AtTheStart;
import org.yibiao.routes.audit.AuditEvent;

/**
 * Tells the audit trail of calls whose line in {@link AccessRules} says so. The answer is held back
 * until its entry is made.
 */
final class DoorAudit extends OncePerRequestFilter {

  private static final int NOT_DONE = 400;

  private final AccessJournal journal;

  DoorAudit(AccessJournal journal) {
    this.journal = journal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Audited audited =
        AccessRules.of(request).map(AccessRule::audited).orElse(new Audited.Not("not let in"));
    if (audited instanceof AtTheDoor door) {
      ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
      chain.doFilter(request, held);
      journal.done(door.action(), caller(), request, outcome(held.getStatus()));
      held.copyBodyToResponse();
      return;
    }
    if (audited instanceof AtTheStart start) {
      journal.done(start.action(), caller(), request, AuditEvent.DONE);
    }
    chain.doFilter(request, response);
  }

  private static Caller caller() {
    return Caller.of(SecurityContextHolder.getContext().getAuthentication());
  }

  private static String outcome(int status) {
    return status < NOT_DONE ? AuditEvent.DONE : "http-" + status;
  }
}
