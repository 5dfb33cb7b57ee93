package org.yibiao.routes.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers to data requests: ledger and log of messages together. */
@Component
class Settlements {

  private final EvidenceLedger ledger;
  private final EvidenceMessages messages;

  Settlements(EvidenceLedger ledger, EvidenceMessages messages) {
    this.ledger = ledger;
    this.messages = messages;
  }

  /** Writes them, all or none; one to a request that is answered already is passed over. */
  @Transactional
  public void write(List<Settlement> settlements) {
    List<Settlement> first = settlements.stream().filter(this::isFirst).toList();
    messages.settled(settlements, first);
  }

  private boolean isFirst(Settlement settlement) {
    return ledger.settle(
        settlement.asked().messageId(),
        settlement.response().getOutcome().value(),
        settlement.text(),
        settlement.at());
  }
}
