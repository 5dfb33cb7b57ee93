package org.yibiao.routes.prefill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;

/** Collects the answers that come in time, in the order of the questions. */
public final class PrefillAnswers implements AggregationStrategy {

  private static final String QUESTIONS = "prefillQuestions";
  private static final String ANSWERS = "prefillAnswers";

  /** Keeps the questions, to know at the end which was not answered. */
  public static void begin(Exchange exchange) {
    exchange.setProperty(QUESTIONS, exchange.getMessage().getBody());
    exchange.setProperty(ANSWERS, new ConcurrentHashMap<PrefillQuestion, PrefillAnswer>());
  }

  /** Makes the body a list with an answer to each question. */
  public static void finish(Exchange exchange) {
    List<?> questions = exchange.getProperty(QUESTIONS, List.class);
    Map<?, ?> answers = exchange.getProperty(ANSWERS, Map.class);
    exchange
        .getMessage()
        .setBody(
            questions.stream()
                .map(PrefillQuestion.class::cast)
                .map(each -> answer(answers, each))
                .toList());
  }

  private static PrefillAnswer answer(Map<?, ?> answers, PrefillQuestion question) {
    return answers.get(question) instanceof PrefillAnswer given
        ? given
        : PrefillAsking.late(question);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Exchange aggregate(Exchange before, Exchange one) {
    if (one.getMessage().getBody() instanceof PrefillAnswer answer) {
      Map<PrefillQuestion, PrefillAnswer> answers = one.getProperty(ANSWERS, Map.class);
      answers.put(answer.question(), answer);
    }
    return before == null ? one : before;
  }
}
