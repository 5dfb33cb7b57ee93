package org.yibiao.routes.messages;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Writes hops whose answer takes long, again and again. */
@Component
class HeldHopsFlow extends RouteBuilder {

  private final HeldHops held;

  HeldHopsFlow(HeldHops held) {
    this.held = held;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Hops wait to be written: ${exception.message}");
    from("scheduler:held-hops?delay={{yibiao.messages.held-every:1000}}")
        .routeId("held-hops")
        .process(exchange -> held.flush());
  }
}
