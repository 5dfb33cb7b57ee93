package org.yibiao.routes.exchange;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks again and again whether what late questions wait for is there. */
@Component
class LateAnswers extends RouteBuilder {

  private final LateQuestions late;
  private final EvidenceSource source;

  LateAnswers(LateQuestions late, EvidenceSource source) {
    this.late = late;
    this.source = source;
  }

  @Override
  public void configure() {
    from("scheduler:late-answers?delay={{yibiao.exchange.reuse.late-every:1000}}")
        .routeId("late-answers")
        .process(exchange -> goOn());
  }

  /** Each of those that wait now, once. */
  private void goOn() {
    for (int left = late.count(); left > 0; left--) {
      late.next().ifPresent(this::goOn);
    }
  }

  private void goOn(LateQuestions.Late each) {
    source
        .goOn(each)
        .ifPresent(leader -> late.add(new LateQuestions.Late(each.question(), leader)));
  }
}
