package org.yibiao.adapters.declared.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.declared.transport.RequestKey;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * Route steps that hand on the answers to one service. A row is marked only after the hub has taken
 * the answer: if the hub dies or fails before, the answer is handed on again.
 */
final class AnswerDesk {

  /** Exchange property: the key of the row that is being handed on. */
  private static final String KEY = "yibiao.declared.key";

  /** Exchange property: why the answer could not be understood, if it could not. */
  private static final String REASON = "yibiao.declared.notUnderstood";

  private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);
  private static final Optional<String> NONE = Optional.empty();

  private final ServiceCode service;
  private final AnswerTable answers;
  private final Outage outage;
  private final int batch;
  private final int most;

  AnswerDesk(ServiceCode service, AnswerTable answers, Outage outage, int batch, int most) {
    this.service = service;
    this.answers = answers;
    this.outage = outage;
    this.batch = batch;
    this.most = most;
  }

  /** The keys of one batch. If it is full, the next poll comes at once. */
  void list(Exchange exchange) {
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, false);
    List<String> keys = outage.guard(() -> answers.waiting(batch), List.of());
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, keys.size() == batch);
    exchange.getMessage().setBody(keys);
  }

  /** Claims the row whose key is in the body; leaves no body if there is none to be had. */
  Processor claim(Map<String, String> parameters) {
    return exchange -> {
      String key = exchange.getMessage().getMandatoryBody(String.class);
      exchange.getMessage().setBody(null);
      Optional<MessageId> id = RequestKey.messageId(key);
      if (id.isEmpty()) {
        LOG.warn("An answer to {} belongs to no request; it is set aside", service);
      }
      Optional<String> answer = outage.guard(() -> claim(key, exchange), NONE);
      if (id.isEmpty()) {
        outage.guard(() -> answers.setAside(key, "the key is no message id"), false);
      } else if (answer.isPresent()) {
        exchange.setProperty(KEY, key);
        exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
        exchange.getMessage().setHeader(AdapterContract.IN_REPLY_TO, id.get().value());
        exchange.getMessage().setBody(answer.get());
      }
    };
  }

  /** Reads the answer; one that cannot be understood gives an outcome that is not known. */
  Processor read(Processor fromNative) {
    return exchange -> {
      String id = exchange.getMessage().getHeader(AdapterContract.IN_REPLY_TO, String.class);
      try {
        demandUnderstood(exchange);
        fromNative.process(exchange);
      } catch (AnswerNotUnderstood e) {
        LOG.warn("The answer to {} cannot be understood: {}", id, e.getMessage());
        exchange.setProperty(REASON, e.getMessage());
        Why why = Why.of("部门的答复无法识别", "The department's answer cannot be understood");
        ServiceOutcome unknown = new ServiceOutcome.Unknown(why);
        exchange.getMessage().setBody(new ServiceAnswer(new MessageId(id), service, unknown));
      }
    };
  }

  /** Marks the row, now that the hub has the answer. */
  void settle(Exchange exchange) {
    String key = exchange.getProperty(KEY, String.class);
    Optional<String> reason = Optional.ofNullable(exchange.getProperty(REASON, String.class));
    boolean marked =
        outage.guard(
            () ->
                reason
                    .map(why -> answers.setAside(key, why))
                    .orElseGet(() -> answers.markRead(key)),
            false);
    if (!marked) {
      LOG.warn("The answer {} could not be marked and will come again", key);
    }
  }

  /** A row in another character set is the answer's fault, not the database's. */
  private Optional<String> claim(String key, Exchange exchange) {
    try {
      return answers.claim(key);
    } catch (AnswerNotUnderstood e) {
      exchange.setProperty(REASON, e.getMessage());
      return Optional.of("");
    }
  }

  private void demandUnderstood(Exchange exchange) {
    String reason = exchange.getProperty(REASON, String.class);
    if (reason != null) {
      throw new AnswerNotUnderstood(reason);
    }
    if (exchange.getMessage().getBody(String.class).length() > most) {
      throw new AnswerNotUnderstood("The answer is longer than " + most);
    }
  }
}
