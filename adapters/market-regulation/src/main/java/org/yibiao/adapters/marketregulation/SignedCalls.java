package org.yibiao.adapters.marketregulation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.http.BoundedBody;

/** The calls to the gateway, signed, and the replies to them, within bounds. */
final class SignedCalls {

  private static final String SENT_AT = "marketRegulation.sentAt";

  private final CallSigner signer;
  private final HttpEndpoints endpoints;
  private final BoundedBody bounds;

  SignedCalls(DepartmentSettings settings, Clock clock) {
    this.signer = new CallSigner(settings.text("app-key"), settings.text("hmac-key"), clock);
    this.endpoints = new HttpEndpoints(settings);
    this.bounds =
        new BoundedBody(settings.number("most-answer-bytes"), settings.duration("answer-within"));
  }

  /** The message becomes a call with a JSON body. */
  void post(Exchange exchange, String call, byte[] json) {
    prepare(exchange, "POST", signer.queryWithBody(endpoints.path(call), json));
    exchange.getMessage().setBody(json);
    exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/json;charset=UTF-8");
  }

  /** The message becomes a call that reads. */
  void get(Exchange exchange, String call, Map<String, String> parameters) {
    prepare(exchange, "GET", signer.query(endpoints.path(call), parameters));
    exchange.getMessage().setBody(null);
  }

  /** The reply that the message holds now; an {@link IOException} if it breaks off. */
  Reply reply(Exchange exchange) throws IOException {
    Message message = exchange.getMessage();
    int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
    message.removeHeaders("*");
    try (InputStream body = body(message)) {
      return Reply.of(status, bounds.read(body, exchange.getProperty(SENT_AT, Long.class)));
    }
  }

  /** No connection came about: nothing reached the department. */
  static void unavailable(Exchange exchange) {
    throw new DepartmentUnavailable(
        "Market regulation cannot be reached",
        exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
  }

  private static void prepare(Exchange exchange, String method, String query) {
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_METHOD, method);
    message.setHeader(Exchange.HTTP_RAW_QUERY, query);
    exchange.setProperty(SENT_AT, System.nanoTime());
  }

  private static InputStream body(Message message) {
    return Optional.ofNullable(message.getBody(InputStream.class))
        .orElseGet(InputStream::nullInputStream);
  }
}
