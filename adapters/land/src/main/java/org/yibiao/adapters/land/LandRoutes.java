package org.yibiao.adapters.land;

import static org.yibiao.adapters.kit.AdapterContract.ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;

import java.time.Duration;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentGate;

/** Requests go into the exchange database at once; answers are looked for again and again. */
final class LandRoutes extends RouteBuilder {

  private final DepartmentGate gate;
  private final List<Office> offices;
  private final IncomingRoutes incoming;
  private final Duration pollEvery;

  LandRoutes(
      DepartmentGate gate, List<Office> offices, IncomingRoutes incoming, Duration pollEvery) {
    this.gate = gate;
    this.offices = offices;
    this.incoming = incoming;
    this.pollEvery = pollEvery;
  }

  @Override
  public void configure() throws Exception {
    offices.forEach(this::serve);
    getContext().addRoutes(incoming);
  }

  private void serve(Office office) {
    Counter counter = office.counter();
    String service = counter.service().value();
    AnswerDesk answers = office.answers();

    from(requestsOf(counter.service()))
        .routeId(service)
        // a failure goes to the hub as it is, and the hub says it once
        .errorHandler(noErrorHandler())
        .process(office.requests()::number)
        .process(gate.toNative(service))
        .process(office.requests()::place);

    from(counter.answersDue(pollEvery.toMillis()))
        .routeId(service + "-answers")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(answers::list)
        .split(body())
        .to(counter.answerWaiting());

    from(counter.answerWaiting())
        .routeId(service + "-answer")
        .process(answers::claim)
        .filter(body().isNotNull())
        .doTry()
        .process(gate.fromNative(service))
        .doCatch(AnswerNotUnderstood.class)
        .process(answers::notUnderstood)
        .end()
        .removeHeaders("*")
        .to(ANSWERED)
        .process(answers::settle);
  }
}
