package org.yibiao.routes.exchange;

import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * Keeps answers. Those that come while others are just being kept share one transaction, because
 * what a commit costs the database hardly grows with what it holds; see {@link SharedTransactions}.
 */
@Component
class SharedSettlements {

  private final SharedTransactions<Settlement> transactions;

  SharedSettlements(Settlements settlements) {
    this.transactions =
        new SharedTransactions<>(
            Comparator.comparing(each -> each.asked().messageId()), settlements::write);
  }

  /** Keeps an answer; the first one to a request counts. */
  void keep(Settlement settlement) {
    transactions.write(settlement);
  }
}
