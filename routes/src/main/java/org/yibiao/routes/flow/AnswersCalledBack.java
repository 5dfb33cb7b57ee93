package org.yibiao.routes.flow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.http.PlainHttpClient;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.exchange.AskedEntry;
import org.yibiao.routes.exchange.CallbackSettings;
import org.yibiao.routes.exchange.EvidenceLedger;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Brings late answers to the addresses of those who asked. What the address does not take is tried
 * again with growing pauses, as the broker does with every message, and is a dead letter in the
 * end; the asker can fetch the answer all the while.
 */
@Component
class AnswersCalledBack extends RouteBuilder {

  private static final int AT_ONCE = 4;
  private static final String PLACE = "yibiao.callback";
  private static final String REQUEST = "yibiao.calledBackFor";
  private static final String ANSWER = "yibiao.calledBackWith";
  private static final String PROTOCOL = "callback";
  private static final String CLIENT =
      "httpClientConfigurer=#class:"
          + PlainHttpClient.class.getName()
          + "&connectTimeout=5000&responseTimeout=20000";

  private final CallbackSettings settings;
  private final EvidenceLedger ledger;
  private final HopsOfReplies hops;

  AnswersCalledBack(CallbackSettings settings, EvidenceLedger ledger, HopsOfReplies hops) {
    this.settings = settings;
    this.ledger = ledger;
    this.hops = hops;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consume(HubContract.CALLBACKS, AT_ONCE))
        .routeId("answers-called-back")
        .streamCache("false")
        .process(this::address)
        .doTry()
        .toD("${exchangeProperty." + PLACE + "}")
        .process(this::delivered)
        .doCatch(Exception.class)
        .process(this::notDelivered)
        .end();
  }

  private void delivered(Exchange exchange) {
    String id = exchange.getProperty(REQUEST, String.class);
    hops.delivered(id, asker(id), PROTOCOL, exchange.getProperty(ANSWER, byte[].class));
  }

  /** The broker brings it again. */
  private void notDelivered(Exchange exchange) throws Exception {
    Exception why = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    String id = exchange.getProperty(REQUEST, String.class);
    hops.notDelivered(id, asker(id), PROTOCOL, why);
    throw why;
  }

  private String asker(String id) {
    return ledger.find(id).map(AskedEntry::asker).orElse("");
  }

  private void address(Exchange exchange) throws InvalidPayloadException {
    Message message = exchange.getMessage();
    String id = message.getHeader("JMSCorrelationID", "", String.class);
    byte[] answer = message.getMandatoryBody(String.class).getBytes(StandardCharsets.UTF_8);
    exchange.setProperty(REQUEST, id);
    exchange.setProperty(ANSWER, answer);
    CallbackSettings.Place place = placeFor(id);
    message.removeHeaders("*");
    message.setBody(answer);
    message.setHeader(Exchange.CONTENT_TYPE, Syntax.ofContent(answer).mediaType());
    message.setHeader("Request-Id", id);
    if (!place.key().isEmpty()) {
      message.setHeader("Authorization", "Bearer " + place.key());
    }
    exchange.setProperty(PLACE, endpoint(place.url()));
  }

  private CallbackSettings.Place placeFor(String id) {
    return ledger
        .find(id)
        .flatMap(asked -> settings.of(new DepartmentCode(asked.asker())))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The asker of request " + id + " has no address for late answers any longer"));
  }

  private static String endpoint(URI url) {
    return url + (url.getQuery() == null ? "?" : "&") + CLIENT;
  }
}
