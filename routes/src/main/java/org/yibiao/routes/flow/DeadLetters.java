package org.yibiao.routes.flow;

import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.cases.DeadLetterBook;

/** What could not be worked on, however often it was tried, comes to where a person sees it. */
@Component
class DeadLetters extends RouteBuilder {

  private static final int MOST_KEPT = 1_000_000;

  private final DeadLetterBook book;

  DeadLetters(DeadLetterBook book) {
    this.book = book;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consumeAny(HubContract.DEAD_LETTERS)).routeId("dead-letters").process(this::enter);
  }

  private void enter(Exchange exchange) throws JMSException, InvalidPayloadException {
    Message message = exchange.getMessage();
    String from = message.getHeader("_AMQ_ORIG_ADDRESS", "unknown", String.class);
    byte[] content = JmsContent.of(message.getMandatoryBody(jakarta.jms.Message.class));
    book.enter(from, PlainText.of(new String(content, StandardCharsets.UTF_8), MOST_KEPT));
  }
}
