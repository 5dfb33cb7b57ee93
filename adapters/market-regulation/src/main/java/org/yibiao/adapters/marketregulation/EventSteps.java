package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.marketregulation.MarketRegulationNames.EVENT_PATH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.CanonicalJson;

/** The steps of an event's route between the border and HTTP: a signed call that is taken once. */
final class EventSteps {

  private static final String EVENT = "marketRegulation.event";

  private final SignedCalls calls;

  EventSteps(SignedCalls calls) {
    this.calls = calls;
  }

  /** The native notice becomes a signed call. */
  void notice(Exchange exchange) throws InvalidPayloadException {
    byte[] json =
        exchange.getMessage().getMandatoryBody(String.class).getBytes(StandardCharsets.UTF_8);
    exchange.setProperty(EVENT, CanonicalJson.tree(json).path("EVENTID").asString());
    calls.post(exchange, EVENT_PATH, json);
  }

  /** Throws {@link AnswerNotUnderstood} if another event was taken. */
  void take(Exchange exchange) throws IOException {
    Reply reply = calls.reply(exchange);
    String taken = reply.text("EVENTID");
    if (reply.isSuccess() && !taken.equals(exchange.getProperty(EVENT, String.class))) {
      throw new AnswerNotUnderstood("Another event was taken: " + taken);
    }
    exchange.getMessage().setBody(reply.json().toString());
  }
}
