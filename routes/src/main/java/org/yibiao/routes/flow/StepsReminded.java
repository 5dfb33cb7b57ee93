package org.yibiao.routes.flow;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.cases.ForgottenSteps;

/** Looks every so often for steps whose tickets were lost, and has each go on. */
@Component
class StepsReminded extends RouteBuilder {

  private final ForgottenSteps forgotten;

  StepsReminded(ForgottenSteps forgotten) {
    this.forgotten = forgotten;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Forgotten steps wait: ${exception.message}");
    from("scheduler:forgotten-steps?delay={{yibiao.steps.reminded-every:60000}}")
        .routeId("forgotten-steps")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .setBody(exchange -> forgotten.find())
        .split(body())
        .process(exchange -> forgotten.remind(exchange.getMessage().getBody(String.class)));
  }
}
