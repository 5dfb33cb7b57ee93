package org.yibiao.adapters.declared.database;

import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;

/** Requests go into the exchange table at once; answers are looked for again and again. */
final class DatabaseTemplates extends RouteBuilder {

  static final String REQUEST = "declared-database-request";
  static final String ANSWERS = "declared-database-answers";
  static final String ANSWER = "declared-database-answer";
  static final String IN = "in";
  static final String NEXT = "next";
  static final String PLACE = "place";
  static final String LIST = "list";
  static final String CLAIM = "claim";
  static final String READ = "read";
  static final String SETTLE = "settle";

  @Override
  public void configure() {
    routeTemplate(REQUEST)
        .templateParameter(IN)
        .templateOptionalParameter(PLACE)
        .from("{{" + IN + "}}")
        // a failure goes to the hub as it is, and the hub says it once
        .errorHandler(noErrorHandler())
        .process("{{" + PLACE + "}}");

    routeTemplate(ANSWERS)
        .templateParameter(IN)
        .templateParameter(NEXT)
        .templateOptionalParameter(LIST)
        .from("{{" + IN + "}}")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process("{{" + LIST + "}}")
        .split(body())
        .to("{{" + NEXT + "}}");

    routeTemplate(ANSWER)
        .templateParameter(IN)
        .templateOptionalParameter(CLAIM)
        .templateOptionalParameter(READ)
        .templateOptionalParameter(SETTLE)
        .from("{{" + IN + "}}")
        .process("{{" + CLAIM + "}}")
        .filter(body().isNotNull())
        .process("{{" + READ + "}}")
        .removeHeaders("*")
        .to(AdapterContract.ANSWERED)
        .process("{{" + SETTLE + "}}");
  }
}
