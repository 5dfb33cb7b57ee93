package org.yibiao.routes.flow;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.DeadLetterBook;

/** What could not be worked on, however often it was tried, comes to where a person sees it. */
@Component
class DeadLetters extends RouteBuilder {

  private final DeadLetterBook book;

  DeadLetters(DeadLetterBook book) {
    this.book = book;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consume(HubContract.DEAD_LETTERS)).routeId("dead-letters").process(this::enter);
  }

  private void enter(Exchange exchange) {
    Message message = exchange.getMessage();
    String from = message.getHeader("_AMQ_ORIG_ADDRESS", "unknown", String.class);
    book.enter(from, message.getBody() == null ? "" : message.getBody(String.class));
  }
}
