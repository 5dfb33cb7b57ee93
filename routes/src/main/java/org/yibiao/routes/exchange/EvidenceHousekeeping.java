package org.yibiao.routes.exchange;

import java.time.Clock;
import java.time.Instant;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;

/** Forgets the answers that were kept long enough, and ends previews to which nobody came. */
@Component
class EvidenceHousekeeping extends RouteBuilder {

  private final EvidenceLedger ledger;
  private final PreviewDesk previews;
  private final Clock clock;

  EvidenceHousekeeping(EvidenceLedger ledger, PreviewDesk previews, Clock clock) {
    this.ledger = ledger;
    this.previews = previews;
    this.clock = clock;
  }

  @Override
  public void configure() {
    from("scheduler:forget-answers?delay={{yibiao.exchange.forget-every:60000}}")
        .routeId("forget-answers")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(exchange -> forgetAll())
        .process(exchange -> previews.endOverdue());
  }

  private void forgetAll() {
    Instant now = clock.instant();
    while (ledger.forget(now) == EvidenceLedger.FORGOTTEN_AT_ONCE) {
      // there may be more
    }
  }
}
