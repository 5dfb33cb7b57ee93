package org.yibiao.routes.flow;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.cases.OverdueAnswers;

/**
 * Looks each second for answers that should have come by now. What waited while the hub was down
 * comes in first.
 */
@Component
class AnswersOverdue extends RouteBuilder {

  private final OverdueAnswers answers;

  AnswersOverdue(OverdueAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Overdue answers wait: ${exception.message}");
    from("scheduler:overdue-answers?initialDelay=10000&delay=1000")
        .routeId("overdue-answers")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .setBody(exchange -> answers.find())
        .split(body())
        .process(exchange -> answers.giveUp(exchange.getMessage().getBody(String.class)));
  }
}
