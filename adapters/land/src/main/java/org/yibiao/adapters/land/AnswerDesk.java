package org.yibiao.adapters.land;

import static org.yibiao.adapters.land.LandNames.CLAIMED;
import static org.yibiao.adapters.land.LandNames.NOT_UNDERSTOOD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * Route steps that hand on the answers that wait in the exchange database. A row is marked only
 * after the hub has taken the answer: if the hub dies or fails before, the lease ends and the
 * answer is handed on again.
 */
final class AnswerDesk {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

  private final AnswerTable answers;
  private final ServiceCode service;
  private final int batch;
  private final Outage outage;

  /** The desk of one service; the outage of the database is common to all. */
  AnswerDesk(AnswerTable answers, ServiceCode service, int batch, Outage outage) {
    this.answers = answers;
    this.service = service;
    this.batch = batch;
    this.outage = outage;
  }

  /** The rows of one batch. If it is full, the next poll comes at once. */
  void list(Exchange exchange) {
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, false);
    List<Long> rows = outage.guard(() -> answers.waiting(batch), List.of());
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, rows.size() == batch);
    exchange.getMessage().setBody(rows);
  }

  /** Claims the row in the body and puts its answer there; leaves no body if there is none. */
  void claim(Exchange exchange) {
    long row = exchange.getMessage().getBody(Long.class);
    exchange.getMessage().setBody(null);
    outage
        .guard(() -> answers.claim(row), Optional.<ClaimedAnswer>empty())
        .filter(this::knowsItsRequest)
        .ifPresent(answer -> take(exchange, answer));
  }

  /** Puts the outcome of an answer that cannot be understood into the body. */
  void notUnderstood(Exchange exchange) {
    String reason = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class).getMessage();
    exchange.setProperty(NOT_UNDERSTOOD, reason);
    Why why = Why.of("不动产登记机构的答复无法识别", "The registry's answer cannot be understood");
    exchange
        .getMessage()
        .setBody(
            new ServiceAnswer(
                new MessageId(claimed(exchange).internalNo()),
                service,
                new ServiceOutcome.Unknown(why)));
  }

  /** Marks the row, now that the hub has the answer. */
  void settle(Exchange exchange) {
    ClaimedAnswer answer = claimed(exchange);
    String reason = exchange.getProperty(NOT_UNDERSTOOD, String.class);
    boolean marked =
        outage.guard(
            () ->
                reason == null
                    ? answers.markRead(answer.row())
                    : answers.setAside(answer.row(), reason),
            false);
    if (!marked) {
      LOG.warn("The answer to {} could not be marked and will come again", answer.internalNo());
    }
  }

  private boolean knowsItsRequest(ClaimedAnswer answer) {
    boolean known = MessageId.isValid(answer.internalNo());
    if (!known) {
      LOG.warn("Row {} of answers belongs to no request", answer.row());
      outage.guard(() -> answers.setAside(answer.row(), "INTERNALNO is no message id"), false);
    }
    return known;
  }

  private static void take(Exchange exchange, ClaimedAnswer answer) {
    exchange.setProperty(CLAIMED, answer);
    exchange.setProperty(
        AdapterContract.NATIVE_PARAMETERS, Map.of(LandNames.BIZ_MSG_ID, answer.number()));
    exchange.getMessage().setHeader(AdapterContract.IN_REPLY_TO, answer.internalNo());
    exchange.getMessage().setBody(answer.message());
  }

  private static ClaimedAnswer claimed(Exchange exchange) {
    return exchange.getProperty(CLAIMED, ClaimedAnswer.class);
  }
}
