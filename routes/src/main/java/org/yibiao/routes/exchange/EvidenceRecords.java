package org.yibiao.routes.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
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

  private final SharedWrites writes;
  private final EvidenceLedger ledger;
  private final EvidenceMessages messages;
  private final AuditTrail audit;
  private final MeterRegistry meters;
  private final Clock clock;

  EvidenceRecords(
      SharedWrites writes,
      EvidenceLedger ledger,
      EvidenceMessages messages,
      AuditTrail audit,
      MeterRegistry meters,
      Clock clock) {
    this.writes = writes;
    this.ledger = ledger;
    this.messages = messages;
    this.clock = clock;
    this.audit = audit;
    this.meters = meters;
  }

  /**
   * Enters a request that is let through. Throws {@code DuplicateKeyException} if it is there; a
   * transaction around it stays usable.
   *
   * @param content as it came; empty for one that was made within the hub
   */
  public void enter(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    NewHop arrival = messages.arrival(asked, request, content);
    enter(asked, messages.received(asked, request), List.of(arrival));
  }

  /**
   * Enters a request that is let through together with its answer, where that is there already; a
   * second transaction would cost as much as the first. Throws as {@link #enter} does.
   */
  public void enterAnswered(
      AskedEntry asked,
      EvidenceRequest request,
      Optional<byte[]> content,
      EvidenceResponse response) {
    String text = CanonicalJson.writeString(response);
    Instant now = clock.instant();
    List<NewHop> hops = new ArrayList<>();
    hops.add(messages.arrival(asked, request, content));
    hops.addAll(messages.reply(asked, response, text, DataSource.REUSE, now));
    enter(
        asked.answered(response.getOutcome().value(), now, text),
        messages.answeredAtOnce(asked, request, response, now),
        hops);
  }

  private void enter(AskedEntry asked, NewMessage message, List<NewHop> hops) {
    String detail =
        detail(
            asked.messageId(),
            asked.protocol(),
            asked.subject(),
            asked.purpose(),
            asked.caseNumber().or(asked::legalBasis).orElse(""));
    AuditEvent event =
        new AuditEvent(asked.asker(), ACTION, asked.resource(), AuditEvent.DONE, detail);
    writes.write(new EvidenceEntry(asked, message, hops, event));
    count(asked.resource(), AuditEvent.DONE);
  }

  /** Has a request asked anew of which no answer is kept. */
  @Transactional
  public void reopen(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    ledger.reopen(asked.messageId(), asked.askedAt());
    messages.again(asked, request, content);
  }

  /** Keeps an answer; the first one counts. */
  public void answer(AskedEntry asked, EvidenceResponse response, DataSource from) {
    List<NewHop> heard = messages.heard(asked.messageId());
    String text = CanonicalJson.writeString(response);
    try {
      writes.write(new Settlement(asked, response, text, from, heard, clock.instant()));
    } catch (RuntimeException e) {
      messages.giveBack(heard);
      throw e;
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
