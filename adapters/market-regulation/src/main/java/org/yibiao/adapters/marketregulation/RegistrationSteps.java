package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.marketregulation.MarketRegulationNames.PERSONS_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.REGISTER_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.REGISTRATION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.standard.v1.StepRequest;

/** The steps of the registration's route between the border and HTTP. */
final class RegistrationSteps {

  private static final String SENT_AT = "marketRegulation.sentAt";

  private final CallSigner signer;
  private final HttpEndpoints endpoints;
  private final BoundedBody bounds;
  private final String pageSize;

  RegistrationSteps(DepartmentSettings settings, Clock clock) {
    this.signer = new CallSigner(settings.text("app-key"), settings.text("hmac-key"), clock);
    this.endpoints = new HttpEndpoints(settings);
    this.bounds =
        new BoundedBody(settings.number("most-answer-bytes"), settings.duration("answer-within"));
    this.pageSize = Integer.toString(settings.number("page-size"));
  }

  /** The native request becomes a signed call that registers. */
  void askToRegister(Exchange exchange) throws InvalidPayloadException {
    String text = exchange.getMessage().getMandatoryBody(String.class);
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    call(exchange, "POST", signer.queryWithBody(endpoints.path(REGISTER_PATH), body));
    exchange.getMessage().setBody(body);
    exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/json;charset=UTF-8");
  }

  /** No connection came about: nothing reached the department. */
  static void unavailable(Exchange exchange) {
    throw new DepartmentUnavailable(
        "Market regulation cannot be reached",
        exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
  }

  void takeRegistration(Exchange exchange) throws IOException {
    exchange.setProperty(REGISTRATION, Registration.of(reply(exchange), serial(exchange)));
  }

  static boolean lacksPersons(Exchange exchange) {
    return registration(exchange).lacksPersons();
  }

  /** The next page of the company's key persons becomes a signed call that reads. */
  void askForPersons(Exchange exchange) {
    Registration registration = registration(exchange);
    Map<String, String> page =
        Map.of(
            "ENTNAME", registration.companyName(),
            "UNISCID", registration.creditCode(),
            "PAGENUM", Integer.toString(registration.persons().nextPage()),
            "PAGESIZE", pageSize);
    call(exchange, "GET", signer.query(endpoints.path(PERSONS_PATH), page));
    exchange.getMessage().setBody(null);
  }

  void takePersons(Exchange exchange) throws IOException {
    registration(exchange).persons().take(reply(exchange));
  }

  static void wholeAnswer(Exchange exchange) {
    exchange.getMessage().setBody(registration(exchange).wholeAnswer());
  }

  private static void call(Exchange exchange, String method, String query) {
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_METHOD, method);
    message.setHeader(Exchange.HTTP_RAW_QUERY, query);
    exchange.setProperty(SENT_AT, System.nanoTime());
  }

  private Reply reply(Exchange exchange) throws IOException {
    Message message = exchange.getMessage();
    int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
    message.removeHeaders("*");
    try (InputStream body = body(message)) {
      return Reply.of(status, bounds.read(body, exchange.getProperty(SENT_AT, Long.class)));
    }
  }

  private static InputStream body(Message message) {
    return Optional.ofNullable(message.getBody(InputStream.class))
        .orElseGet(InputStream::nullInputStream);
  }

  private static Registration registration(Exchange exchange) {
    return exchange.getProperty(REGISTRATION, Registration.class);
  }

  private static String serial(Exchange exchange) {
    return exchange
        .getProperty(AdapterContract.STEP_REQUEST, StepRequest.class)
        .getEnvelope()
        .getMessageId()
        .replace("-", "");
  }
}
