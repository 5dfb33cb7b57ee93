package org.yibiao.routes.retention;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;

/** Purges when it is time; when that is stands in the database, whichever node leads. */
@Component
class RetentionFlow extends RouteBuilder {

  private final RetentionDesk desk;

  RetentionFlow(RetentionDesk desk) {
    this.desk = desk;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Nothing is purged for now: ${exception.message}");
    from("scheduler:retention?delay={{yibiao.retention.looked-at-every:60000}}")
        .routeId("retention")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(exchange -> desk.runIfDue());
  }
}
