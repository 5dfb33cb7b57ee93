package org.yibiao.routes.cases;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.Crossing;

/**
 * Crossings of steps' answers, held until the transaction that acts on the answer, so that either
 * both are kept or the answer came to nothing and is asked for again. One that nobody acts on is
 * written by itself.
 */
@Component
public class HeldAnswers {

  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final StepStore steps;
  private final StepCrossings crossings;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Map<String, List<Crossing>> held = new ConcurrentHashMap<>();

  HeldAnswers(
      StepStore steps,
      StepCrossings crossings,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.steps = steps;
    this.crossings = crossings;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  void hold(Crossing crossing) {
    hold(crossing.hop().messageId().value(), List.of(crossing));
  }

  private void hold(String messageId, List<Crossing> more) {
    held.compute(
        messageId,
        (id, before) -> {
          List<Crossing> all = new ArrayList<>(before == null ? List.of() : before);
          all.addAll(more);
          return List.copyOf(all);
        });
  }

  /** Writes what is held of the step in the running transaction; if that fails, it is held on. */
  void keep(CaseStep step) {
    List<Crossing> all = held.remove(step.messageId());
    if (all != null) {
      holdAgainUnlessCommitted(step.messageId(), all);
      all.forEach(each -> crossings.keep(each, step));
    }
  }

  private void holdAgainUnlessCommitted(String messageId, List<Crossing> all) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
              hold(messageId, all);
            }
          }
        });
  }

  /** No step of ours was answered. */
  private void pass(String messageId) {
    held.remove(messageId).forEach(crossings::keepNow);
  }

  /** Writes what has been held for long. */
  public void flush() {
    flush(clock.instant().minus(LONGEST));
  }

  @PreDestroy
  void stop() {
    flush(Instant.MAX);
  }

  private void flush(Instant before) {
    held.forEach(
        (messageId, all) -> {
          if (all.get(0).hop().at().isBefore(before)) {
            transaction.executeWithoutResult(
                status ->
                    steps.byMessage(messageId).ifPresentOrElse(this::keep, () -> pass(messageId)));
          }
        });
  }
}
