package org.yibiao.routes.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Problem;

/**
 * Writes every data request into the audit trail, that which is let through together with its place
 * in the ledger, and counts it.
 */
@Component
class EvidenceRecords {

  private static final String ACTION = "data-request";
  private static final String COUNTER = "yibiao.exchange.requests";

  /** With these the resource is whatever somebody wrote: no name for a counter. */
  private static final Set<String> NAMELESS =
      Set.of("unknown-resource", "resource-contradicts-service");

  private final EvidenceLedger ledger;
  private final EvidenceMessages messages;
  private final AuditTrail audit;
  private final MeterRegistry meters;
  private final Clock clock;

  EvidenceRecords(
      EvidenceLedger ledger,
      EvidenceMessages messages,
      AuditTrail audit,
      MeterRegistry meters,
      Clock clock) {
    this.ledger = ledger;
    this.messages = messages;
    this.clock = clock;
    this.audit = audit;
    this.meters = meters;
  }

  /**
   * Enters a request that is let through. Throws {@code DuplicateKeyException} if it is there; a
   * transaction around it stays usable, which PostgreSQL allows only by a savepoint.
   *
   * @param content as it came; empty for one that was made within the hub
   */
  @Transactional(propagation = Propagation.NESTED)
  public void enter(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    ledger.enter(asked);
    messages.received(asked, request, content);
    enterInTrail(asked);
  }

  /**
   * Enters a request that is let through together with its answer, where that is there already; a
   * second transaction would cost as much as the first. Throws as {@link #enter} does.
   */
  @Transactional(propagation = Propagation.NESTED)
  public void enterAnswered(
      AskedEntry asked,
      EvidenceRequest request,
      Optional<byte[]> content,
      EvidenceResponse response) {
    String text = CanonicalJson.writeString(response);
    Instant now = clock.instant();
    ledger.enter(asked.answered(response.getOutcome().value(), now, text));
    messages.answeredAtOnce(asked, request, content, response, text, now);
    enterInTrail(asked);
  }

  /** Last in its transaction: until that ends, everybody else's entry waits. */
  private void enterInTrail(AskedEntry asked) {
    String detail =
        detail(
            asked.messageId(),
            asked.protocol(),
            asked.subject(),
            asked.purpose(),
            asked.caseNumber().or(asked::legalBasis).orElse(""));
    audit.enter(new AuditEvent(asked.asker(), ACTION, asked.resource(), AuditEvent.DONE, detail));
    count(asked.resource(), AuditEvent.DONE);
  }

  /** Has a request asked anew of which no answer is kept. */
  @Transactional
  public void reopen(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    ledger.reopen(asked.messageId(), asked.askedAt());
    messages.again(asked, request, content);
  }

  /** Keeps an answer; the first one counts. */
  @Transactional
  public void answer(EvidenceResponse response, DataSource from) {
    String id = response.getRequestId();
    String text = CanonicalJson.writeString(response);
    Instant now = clock.instant();
    Optional<AskedEntry> asked = ledger.find(id);
    if (ledger.settle(id, response.getOutcome().value(), text, now)) {
      asked.ifPresent(each -> messages.answered(each, response, text, from, now));
    }
  }

  /** Has an answer wait until the person whom it is about has seen it. */
  @Transactional
  public void preview(String messageId) {
    ledger.previewing(messageId);
    messages.previewing(messageId);
  }

  /** Records a request that was not let through. */
  @Transactional
  public void refused(EvidenceRequest request, String protocol, Problem problem) {
    String resource = Optional.ofNullable(request.getResourceCode()).orElse("");
    String reason = problem.getType().substring(problem.getType().lastIndexOf(':') + 1);
    String detail =
        detail(
            request.getEnvelope().getMessageId(),
            protocol,
            subject(request),
            Optional.ofNullable(request.getPurpose()).orElse(""),
            Optional.ofNullable(request.getCaseNumber()).orElse(""));
    audit.enter(
        new AuditEvent(
            Optional.ofNullable(request.getEnvelope().getSender()).orElse(""),
            ACTION,
            resource,
            reason,
            detail));
    messages.refused(request, protocol, reason, clock.instant());
    count(NAMELESS.contains(reason) ? "" : resource, reason);
  }

  private void count(String resource, String outcome) {
    meters.counter(COUNTER, "resource", resource, "outcome", outcome).increment();
  }

  private static String subject(EvidenceRequest request) {
    return request.getSubject() == null ? "" : Subjects.of(request.getSubject());
  }

  private static String detail(
      String messageId, String protocol, String subject, String purpose, String ground) {
    return CanonicalJson.mapper()
        .createObjectNode()
        .put("messageId", messageId)
        .put("protocol", protocol)
        .put("subject", subject)
        .put("purpose", purpose)
        .put("ground", ground)
        .toString();
  }
}
