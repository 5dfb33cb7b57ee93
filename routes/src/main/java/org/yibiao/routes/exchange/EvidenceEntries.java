package org.yibiao.routes.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.messages.MessageLog;

/** Writes data requests that are let through: ledger, log of messages and audit trail together. */
@Component
class EvidenceEntries {

  private final EvidenceLedger ledger;
  private final MessageLog messages;
  private final AuditTrail audit;

  EvidenceEntries(EvidenceLedger ledger, MessageLog messages, AuditTrail audit) {
    this.ledger = ledger;
    this.messages = messages;
    this.audit = audit;
  }

  /**
   * Writes them, all or none. Throws {@code DuplicateKeyException} if one is there; a transaction
   * around it stays usable, which PostgreSQL allows only by a savepoint.
   */
  @Transactional(propagation = Propagation.NESTED)
  public void write(List<EvidenceEntry> entries) {
    ledger.enter(entries.stream().map(EvidenceEntry::asked).toList());
    messages.enter(entries.stream().map(EvidenceEntry::message).toList());
    messages.hops(entries.stream().flatMap(each -> each.hops().stream()).toList());
    // last: until the transaction ends, everybody else's entry waits
    audit.enter(entries.stream().map(EvidenceEntry::event).toList());
  }
}
