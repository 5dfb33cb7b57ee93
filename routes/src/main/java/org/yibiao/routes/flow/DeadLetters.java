package org.yibiao.routes.flow;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.DeadLetterBook;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.FailedTries;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;

/** What could not be worked on, however often it was tried, comes to where a person sees it. */
@Component
class DeadLetters extends RouteBuilder {

  private static final String ORIGIN = "_AMQ_ORIG_ADDRESS";
  private static final String EXPIRED = "_AMQ_ACTUAL_EXPIRY:Long";

  private final DeadLetterBook book;
  private final LetterBook letters;
  private final FailedTries tries;
  private final LetterOwners owners;
  private final Clock clock;

  DeadLetters(
      DeadLetterBook book,
      LetterBook letters,
      FailedTries tries,
      LetterOwners owners,
      Clock clock) {
    this.book = book;
    this.letters = letters;
    this.tries = tries;
    this.owners = owners;
    this.clock = clock;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consumeAny(HubContract.DEAD_LETTERS)).routeId("dead-letters").process(this::enter);
    from("scheduler:failed-tries?delay={{yibiao.dead-letters.tries-every:1000}}")
        .routeId("failed-tries-written")
        .errorHandler(noErrorHandler())
        .bean(tries, "write");
    from("scheduler:failed-tries-forgotten?delay=3600000")
        .routeId("failed-tries-forgotten")
        .errorHandler(noErrorHandler())
        .bean(tries, "forgetOld");
  }

  private void enter(Exchange exchange) throws JMSException, InvalidPayloadException {
    Message message = exchange.getMessage().getMandatoryBody(Message.class);
    Map<String, String> headers = JmsHeaders.of(message);
    // where it died is told by the broker, and none but the broker writes to this queue
    String from = headers.getOrDefault(ORIGIN, "unknown");
    tries.write();
    String token = headers.getOrDefault(JmsHeaders.REPLAY, "");
    String id = headers.getOrDefault(DeadLetter.MESSAGE_ID, "");
    Why why = why(token.isEmpty() ? id : token, headers);
    if (token.isEmpty() || !letters.diedAgain(token, from, why)) {
      Content content = content(message);
      book.enter(
          DeadLetter.open(DeadLetter.Kind.MESSAGE, from, id, why, content, clock.instant())
              .with(headers)
              .of(owners.of(from, headers)));
    }
  }

  private static Content content(Message message) throws JMSException {
    Content.Form form =
        message instanceof TextMessage
            ? Content.Form.TEXT
            : message instanceof BytesMessage ? Content.Form.BYTES : Content.Form.NONE;
    return new Content(form, JmsContent.of(message));
  }

  private Why why(String tried, Map<String, String> headers) {
    if (headers.containsKey(EXPIRED)) {
      return Why.of("在队列中逾期未处理", "It expired on its queue before it was worked on");
    }
    Optional<FailedTry> last = tries.last(tried);
    return last.map(
            each ->
                Why.of(
                    "平台处理 " + each.number() + " 次均失败，最近一次：" + each.error(),
                    "The hub failed "
                        + each.number()
                        + " times to work on it, last: "
                        + each.error()))
        .orElseGet(() -> Why.of("平台多次未能处理", "The hub failed to work on it, again and again"));
  }
}
