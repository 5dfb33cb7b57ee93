package org.yibiao.routes.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.messages.MessageLog;

/**
 * Writes data requests that are let through, and answers to them: ledger, log of messages and audit
 * trail together.
 */
@Component
class EvidenceWrites {

  private final EvidenceLedger ledger;
  private final MessageLog log;
  private final EvidenceMessages messages;
  private final AuditTrail audit;

  EvidenceWrites(
      EvidenceLedger ledger, MessageLog log, EvidenceMessages messages, AuditTrail audit) {
    this.ledger = ledger;
    this.log = log;
    this.messages = messages;
    this.audit = audit;
  }

  /**
   * Writes them, all or none. An answer to a request that is answered is passed over. Throws {@code
   * DuplicateKeyException} if a request is there; a transaction around it stays usable, which
   * PostgreSQL allows only by a savepoint.
   */
  @Transactional(propagation = Propagation.NESTED)
  public void write(List<EvidenceWrite> all) {
    settle(of(Settlement.class, all));
    // last: until the transaction ends, everybody else's entry waits
    enter(of(EvidenceEntry.class, all));
  }

  private static <W> List<W> of(Class<W> kind, List<EvidenceWrite> all) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void settle(List<Settlement> settlements) {
    List<Settlement> first = settlements.stream().filter(this::isFirst).toList();
    messages.settled(settlements, first);
  }

  private boolean isFirst(Settlement settlement) {
    return ledger.settle(
        settlement.messageId(),
        settlement.response().getOutcome().value(),
        settlement.text(),
        settlement.at());
  }

  private void enter(List<EvidenceEntry> entries) {
    if (!entries.isEmpty()) {
      ledger.enter(entries.stream().map(EvidenceEntry::asked).toList());
      log.enter(entries.stream().map(EvidenceEntry::message).toList());
      log.hops(entries.stream().flatMap(each -> each.hops().stream()).toList());
      audit.enter(entries.stream().map(EvidenceEntry::event).toList());
    }
  }
}
