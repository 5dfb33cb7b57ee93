package org.yibiao.routes.flow;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.HeldAnswers;

/** Writes crossings of answers that nobody acted on, again and again. */
@Component
class AnswersHeld extends RouteBuilder {

  private final HeldAnswers held;

  AnswersHeld(HeldAnswers held) {
    this.held = held;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Answers wait to be written: ${exception.message}");
    from("scheduler:held-answers?delay={{yibiao.messages.held-every:1000}}")
        .routeId("held-answers")
        .process(exchange -> held.flush());
  }
}
