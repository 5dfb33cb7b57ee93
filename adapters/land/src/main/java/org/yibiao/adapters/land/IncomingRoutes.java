package org.yibiao.adapters.land;

import java.time.Duration;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;

/**
 * What the department's own system places in its tables for the hub is looked for again and again.
 * A row is marked only when it is answered, or the hub has it; until then its claim ends, and it is
 * taken up again.
 */
final class IncomingRoutes extends RouteBuilder {

  private static final String ASK = "direct:land.ask";
  private static final String CHANGE = "direct:land.change";

  private final Incoming incoming;
  private final Duration pollEvery;

  IncomingRoutes(Incoming incoming, Duration pollEvery) {
    this.incoming = incoming;
    this.pollEvery = pollEvery;
  }

  @Override
  public void configure() {
    // questions wait for other departments, and one must not wait for another
    from(due("land.asks"))
        .routeId("land.asks")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(incoming.asks()::list)
        .split(body())
        .parallelProcessing()
        .to(ASK);

    from(ASK)
        .routeId("land.ask")
        .process(incoming.asks()::claim)
        .filter(body().isNotNull())
        .toD(ASK + ".${exchangeProperty." + LandNames.KIND + "}");

    List.of(Incoming.DEED_TAX_CERTIFICATE, Incoming.IDENTITY).forEach(this::ask);

    from(due("land.changes"))
        .routeId("land.changes")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(incoming.changes()::list)
        .split(body())
        .to(CHANGE);

    from(CHANGE)
        .routeId("land.change")
        .process(incoming.changes()::claim)
        .filter(body().isNotNull())
        .toD(CHANGE + ".${exchangeProperty." + LandNames.KIND + "}");

    List.of(Incoming.SEIZURE, Incoming.TITLE_CANCELLED).forEach(this::report);
  }

  private void ask(String kind) {
    from(ASK + "." + kind)
        .routeId("land.ask." + kind)
        .doTry()
        .process(incoming.questions().toStandard(kind))
        .to(AdapterContract.EVIDENCE_ASKED)
        .doCatch(NotTaken.class, OverQuota.class)
        .process(incoming.questions()::refuse)
        .end()
        .process(incoming.questions().toNative(kind))
        .process(incoming.answers()::answer);
  }

  private void report(String kind) {
    from(CHANGE + "." + kind)
        .routeId("land.change." + kind)
        .doTry()
        .process(incoming.reports().toStandard(kind))
        // the row stays where it is, and its report is the same however often it is taken up
        .setProperty(AdapterContract.WAITS_FOR_QUOTA, constant(true))
        .to(AdapterContract.CHANGE_REPORTED)
        .process(incoming.reports().taken(kind))
        .doCatch(NotTaken.class)
        .process(incoming.receipts()::remember)
        .process(incoming.reports().notTaken(kind))
        .end()
        .process(incoming.receipts()::settle);
  }

  private String due(String name) {
    return "scheduler:%s?greedy=true&initialDelay=%2$d&delay=%2$d"
        .formatted(name, pollEvery.toMillis());
  }
}
