package org.yibiao.adapters.declared.http;

import java.net.ConnectException;
import java.net.UnknownHostException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.http.PlainHttpClient;

/** The route of one service that is called over HTTP. */
final class HttpTemplate extends RouteBuilder {

  static final String ID = "declared-http";
  static final String IN = "in";
  static final String ENDPOINT = "endpoint";
  static final String ASK = "ask";
  static final String READ = "read";
  static final String CLIENT = "declared-http-client";

  @Override
  public void configure() {
    getContext().getRegistry().bind(CLIENT, new PlainHttpClient());
    routeTemplate(ID)
        .templateParameter(IN)
        .templateParameter(ENDPOINT)
        .templateOptionalParameter(ASK)
        .templateOptionalParameter(READ)
        .from("{{" + IN + "}}")
        // every failure goes to the hub as it is, and the hub says it once
        .errorHandler(noErrorHandler())
        // a cached stream has been read without bounds
        .streamCache("false")
        .process("{{" + ASK + "}}")
        .doTry()
        .to("{{" + ENDPOINT + "}}")
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(HttpTemplate::unavailable)
        .end()
        .process("{{" + READ + "}}")
        .to(AdapterContract.ANSWERED);
  }

  private static void unavailable(Exchange exchange) {
    throw new DepartmentUnavailable(
        "No connection came about",
        exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
  }
}
