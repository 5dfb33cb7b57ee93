package org.yibiao.hub.access;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.hub.access.Audited.Not;
import org.yibiao.hub.quota.Asker;
import org.yibiao.hub.quota.Quotas;
import org.yibiao.hub.quota.Standing;

/**
 * Holds whoever calls too often, at every door whose calls the audit trail is told of; so nobody
 * fills the trail faster, either. Departments' native doors are left out: who calls there is known
 * only from the message, and counted where it has been read.
 */
final class QuotaGate extends OncePerRequestFilter {

  private static final String REFUSED = "yibiao.quota.refused";

  private final Quotas quotas;
  private final AccessDenied denied;
  private final AccessJournal journal;
  private final MeterRegistry meters;

  QuotaGate(Quotas quotas, AccessDenied denied, AccessJournal journal, MeterRegistry meters) {
    this.quotas = quotas;
    this.denied = denied;
    this.journal = journal;
    this.meters = meters;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return AccessRules.isNative(request)
        || AccessRules.of(request).filter(rule -> !(rule.audited() instanceof Not)).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Caller caller = Caller.of(SecurityContextHolder.getContext().getAuthentication());
    Asker asker = caller.asker(request.getRemoteAddr());
    Standing standing = quotas.take(asker);
    response.setHeader("RateLimit-Policy", standing.policy());
    response.setHeader("RateLimit", standing.rateLimit());
    if (!standing.isHeld()) {
      chain.doFilter(request, response);
      return;
    }
    meters
        .counter(REFUSED, "asker", caller.department().map(Object::toString).orElse(""))
        .increment();
    journal.refused(caller, request, "too-many-requests");
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(standing.retryAfter()));
    denied.answer(request, response, standing.problem());
  }
}
