package org.yibiao.routes.flow;

import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.traces.Telemetry;

/**
 * The way in by queue: JSON or XML as text or bytes. The reply, a receipt or a problem, goes to
 * JMSReplyTo, or else, or where that queue is gone, to the hub's own queue of replies, with the
 * correlation id of the message. The message leaves its queue in the same broker transaction in
 * which the reply is sent. One of a sender that hands in more than its quota waits, see {@link
 * QueueTurns}, and keeps nobody else's waiting.
 */
@Component
class QueueSubmissions extends RouteBuilder {

  private static final String TAKE = "direct:queue-submission";
  private static final String SYNTAX = "yibiao.syntax";
  private static final String REPLY_PLACE = "yibiao.replyPlace";
  private static final String QUEUE = "CamelJmsDestination";

  private final QueueTurns turns;

  QueueSubmissions(QueueTurns turns) {
    this.turns = turns;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(Queues.consumeAny(HubContract.SUBMISSIONS_IN))
        .routeId("queue-submissions")
        .filter(turns::isDue)
        .to(TAKE)
        .end();
    from(Queues.consumeAny(HubContract.SUBMISSIONS_WAITING))
        .routeId("queue-submissions-waiting")
        .to(TAKE);
    from(TAKE)
        .routeId("queue-submission")
        .process(QueueSubmissions::incoming)
        .doTry()
        .to(HubContract.SUBMISSION_RECEIVED)
        .doCatch(Refusal.class)
        .process(e -> body(e, e.getProperty(Exchange.EXCEPTION_CAUGHT, Refusal.class).problem()))
        .end()
        .process(QueueSubmissions::reply)
        .doTry()
        .to(Queues.send(HubContract.SUBMISSION_REPLIES))
        .doCatch(InvalidDestinationException.class)
        .to(Queues.send(HubContract.SUBMISSION_REPLIES))
        .end();
  }

  private static void incoming(Exchange exchange) throws JMSException, InvalidPayloadException {
    Message in = exchange.getMessage();
    jakarta.jms.Message message = in.getMandatoryBody(jakarta.jms.Message.class);
    byte[] content = JmsContent.of(message);
    Syntax syntax = Syntax.ofContent(content);
    exchange.setProperty(SYNTAX, syntax);
    exchange.setProperty(REPLY_PLACE, ReplyPlace.of(message));
    exchange.setProperty(Telemetry.TRACE_PARENT, message.getStringProperty(Telemetry.TRACE_PARENT));
    in.setBody(new Incoming(syntax, "Queue/" + syntax, content));
  }

  private static void body(Exchange exchange, Object document) {
    exchange.getMessage().setBody(document);
  }

  private static void reply(Exchange exchange) {
    Syntax syntax = exchange.getProperty(SYNTAX, Syntax.class);
    ReplyPlace place = exchange.getProperty(REPLY_PLACE, ReplyPlace.class);
    Message out = exchange.getMessage();
    String text = new String(syntax.write(out.getBody()), StandardCharsets.UTF_8);
    out.removeHeaders("*");
    out.setHeader("JMSCorrelationID", place.correlation());
    place.queue().ifPresent(queue -> out.setHeader(QUEUE, queue));
    out.setBody(text);
  }
}
