package org.yibiao.adapters.land;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.AdapterContract;

/**
 * Route steps that take up what the department's own system placed in a table. Who may place it is
 * said by the department's database, whose account each side has.
 */
final class IncomingDesk {

  private static final Logger LOG = LoggerFactory.getLogger(IncomingDesk.class);

  private final IncomingTable table;
  private final Map<String, String> kinds;
  private final int batch;
  private final Outage outage;

  /**
   * The desk of one table.
   *
   * @param kinds the department's own code of each kind, and its name in the descriptor
   */
  IncomingDesk(IncomingTable table, Map<String, String> kinds, int batch, Outage outage) {
    this.table = table;
    this.kinds = kinds;
    this.batch = batch;
    this.outage = outage;
  }

  /** The rows of one batch. If it is full, the next poll comes at once. */
  void list(Exchange exchange) {
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, false);
    List<Long> rows = outage.guard(() -> table.waiting(batch), List.of());
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, rows.size() == batch);
    exchange.getMessage().setBody(rows);
  }

  /** Claims the row in the body and puts its message there; leaves no body if there is none. */
  void claim(Exchange exchange) {
    long row = exchange.getMessage().getBody(Long.class);
    exchange.getMessage().setBody(null);
    outage
        .guard(() -> table.claim(row), Optional.<IncomingRow>empty())
        .filter(this::knowsItsKind)
        .ifPresent(claimed -> take(exchange, claimed));
  }

  private boolean knowsItsKind(IncomingRow claimed) {
    boolean known = kinds.containsKey(claimed.type());
    if (!known) {
      LOG.warn("{} is of the unknown kind {}", claimed.number(), claimed.type());
      String reason = "类型 %s 未登记 · no such type: %1$s".formatted(claimed.type());
      outage.guard(() -> table.setAside(claimed.row(), reason), false);
    }
    return known;
  }

  private void take(Exchange exchange, IncomingRow claimed) {
    exchange.setProperty(LandNames.CLAIMED, claimed);
    exchange.setProperty(LandNames.KIND, kinds.get(claimed.type()));
    exchange.setProperty(
        AdapterContract.NATIVE_PARAMETERS, Map.of(LandNames.NUMBER, claimed.number()));
    exchange.getMessage().setBody(claimed.message());
  }

  /** The row that is being worked on. */
  static IncomingRow claimed(Exchange exchange) {
    return exchange.getProperty(LandNames.CLAIMED, IncomingRow.class);
  }
}
