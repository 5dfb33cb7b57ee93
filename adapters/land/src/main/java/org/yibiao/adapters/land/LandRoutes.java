package org.yibiao.adapters.land;

import static org.yibiao.adapters.kit.AdapterContract.STEP_ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;
import static org.yibiao.adapters.land.LandNames.ANSWER_WAITING;
import static org.yibiao.adapters.land.LandNames.PROPERTY_CHECK;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.standard.value.ServiceCode;

/** Requests go into the exchange database at once; answers are looked for again and again. */
final class LandRoutes extends RouteBuilder {

  private static final String ANSWERS_DUE =
      "scheduler:land-answers?greedy=true&initialDelay=%1$d&delay=%1$d";

  private final DepartmentGate gate;
  private final RequestDesk requests;
  private final AnswerDesk answers;
  private final Duration pollEvery;

  LandRoutes(DepartmentGate gate, RequestDesk requests, AnswerDesk answers, Duration pollEvery) {
    this.gate = gate;
    this.requests = requests;
    this.answers = answers;
    this.pollEvery = pollEvery;
  }

  @Override
  public void configure() {
    from(requestsOf(new ServiceCode(PROPERTY_CHECK)))
        .routeId("land-property-check")
        // a failure goes to the hub as it is, and the hub says it once
        .errorHandler(noErrorHandler())
        .process(requests::number)
        .process(gate.toNative(PROPERTY_CHECK))
        .process(requests::place);

    from(ANSWERS_DUE.formatted(pollEvery.toMillis()))
        .routeId("land-answers")
        .process(answers::list)
        .split(body())
        .to(ANSWER_WAITING);

    from(ANSWER_WAITING)
        .routeId("land-answer")
        .process(answers::claim)
        .filter(body().isNotNull())
        .doTry()
        .process(gate.fromNative(PROPERTY_CHECK))
        .doCatch(AnswerNotUnderstood.class)
        .process(answers::notUnderstood)
        .end()
        .removeHeaders("*")
        .to(STEP_ANSWERED)
        .process(answers::settle);
  }
}
