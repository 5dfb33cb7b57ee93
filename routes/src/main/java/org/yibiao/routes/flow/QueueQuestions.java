package org.yibiao.routes.flow;

import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.jms.InvalidDestinationException;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.exchange.CheckedRequest;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.exchange.OwedReplies;
import org.yibiao.routes.exchange.OwedReply;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.quota.AskerQuota;
import org.yibiao.routes.quota.Held;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The door for data requests by queue: a department that speaks the standard sends them to a queue
 * of its own, as JSON or XML, text or bytes; the broker sees to it that nobody else does. The
 * response, or the problem that there is none, goes to JMSReplyTo if that is one of the
 * department's own queues, or else to the department's queue of answers, with the message's
 * correlation id. What is answered at once leaves in the broker transaction that takes the request;
 * what is not, is owed, see {@link LateReplies}. A department that asks too often is told when it
 * may ask again, in the problem and in the property {@value #RETRY_AFTER} of the reply.
 */
@Component
class QueueQuestions {

  /** Property of a reply: in how many seconds the department may ask again. */
  static final String RETRY_AFTER = "RetryAfter";

  private static final String QUEUE_NAME = "CamelJmsDestinationName";

  private final EvidenceIntake intake;
  private final EvidenceDesk desk;
  private final OwedReplies owed;
  private final AskerQuota quota;

  QueueQuestions(EvidenceIntake intake, EvidenceDesk desk, OwedReplies owed, AskerQuota quota) {
    this.quota = quota;
    this.intake = intake;
    this.desk = desk;
    this.owed = owed;
  }

  /** Adds the route for a department to a builder. */
  void consume(RouteBuilder routes, DepartmentCode department) {
    String answers = Queues.send(HubContract.exchangeAnswers(department));
    routes
        .from(Queues.consumeAnySeldom(HubContract.exchange(department)))
        .routeId(routeId(department))
        .process(exchange -> answer(exchange, department))
        .choice()
        .when(routes.body().isNull())
        .to(HubContract.LATE_REPLIES)
        .otherwise()
        .doTry()
        .to(answers)
        .doCatch(InvalidDestinationException.class)
        .removeHeader(QUEUE_NAME)
        .to(answers)
        .endDoTry()
        .end();
  }

  static String routeId(DepartmentCode department) {
    return "exchange-queue-" + department;
  }

  private void answer(Exchange exchange, DepartmentCode department)
      throws JMSException, InvalidPayloadException {
    Message message = exchange.getMessage();
    jakarta.jms.Message in = message.getMandatoryBody(jakarta.jms.Message.class);
    byte[] content = JmsContent.of(in);
    Syntax syntax = Syntax.ofContent(content);
    ReplyPlace place = ReplyPlace.within(department, in);
    String queue = place.queueOr(HubContract.exchangeAnswers(department));
    message.removeHeaders("*");
    message.setHeader("JMSCorrelationID", place.correlation());
    message.setHeader(QUEUE_NAME, queue);
    message.setBody(null);
    Optional<Held> held =
        quota.take(department.value(), "queue " + HubContract.exchange(department));
    if (held.isPresent()) {
      message.setHeader(RETRY_AFTER, held.get().retryAfter());
      message.setBody(text(syntax, held.get().problem()));
      return;
    }
    try {
      CheckedRequest request = intake.read(syntax, content, department.value());
      String id = request.messageId();
      OwedReply reply = new OwedReply(id, department, queue, place.correlation(), syntax);
      ask(request, reply).ifPresent(document -> message.setBody(reply.text(document)));
    } catch (Refusal refusal) {
      message.setBody(text(syntax, refusal.problem()));
    }
  }

  private static String text(Syntax syntax, Problem problem) {
    return new String(syntax.write(problem), StandardCharsets.UTF_8);
  }

  /** What is answered at once; nobody waits here, so that a slow holder stops no other question. */
  private Optional<Object> ask(CheckedRequest request, OwedReply reply) {
    Optional<Object> document =
        desk.ask(request, "Queue/" + reply.syntax(), Duration.ZERO).map(StandardForm::of);
    if (document.isEmpty()) {
      owed.keep(reply);
    }
    return document;
  }
}
