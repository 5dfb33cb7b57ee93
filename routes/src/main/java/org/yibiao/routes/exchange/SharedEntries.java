package org.yibiao.routes.exchange;

import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * Enters data requests. Those that come while others are just being entered share one transaction,
 * and one wait for the end of the audit trail, where all nodes meet; see {@link
 * SharedTransactions}.
 */
@Component
class SharedEntries {

  private final SharedTransactions<EvidenceEntry> transactions;

  SharedEntries(EvidenceEntries entries) {
    this.transactions =
        new SharedTransactions<>(
            Comparator.comparing(each -> each.asked().messageId()), entries::write);
  }

  /** Enters a request. Throws {@code DuplicateKeyException} if it is there. */
  void enter(EvidenceEntry entry) {
    transactions.write(entry);
  }
}
