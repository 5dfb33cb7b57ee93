package org.yibiao.routes.cases;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

  private static final long LONGEST = Duration.ofSeconds(2).toNanos();

  private final StepStore steps;
  private final StepCrossings crossings;
  private final TransactionTemplate transaction;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  HeldAnswers(StepStore steps, StepCrossings crossings, PlatformTransactionManager transactions) {
    this.steps = steps;
    this.crossings = crossings;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Crossings of one step's answers.
   *
   * @param since by {@link System#nanoTime}, which nobody sets
   */
  private record Held(List<Crossing> crossings, long since) {

    static Held of(List<Crossing> crossings) {
      return new Held(crossings, System.nanoTime());
    }

    Held with(Held more) {
      return new Held(Stream.concat(crossings.stream(), more.crossings.stream()).toList(), since);
    }

    boolean isForLong() {
      return System.nanoTime() - since > LONGEST;
    }
  }

  void hold(Crossing crossing) {
    hold(crossing.hop().messageId().value(), Held.of(List.of(crossing)));
  }

  private void hold(String messageId, Held more) {
    held.merge(messageId, more, Held::with);
  }

  /** Writes what is held of the step in the running transaction; if that fails, it is held on. */
  void keep(CaseStep step) {
    Held all = held.remove(step.messageId());
    if (all != null) {
      holdAgainUnlessCommitted(step.messageId(), all);
      all.crossings().forEach(each -> crossings.keep(each, step));
    }
  }

  private void holdAgainUnlessCommitted(String messageId, Held all) {
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

  /** Writes what has been held for long. */
  public void flush() {
    held.forEach(
        (messageId, all) -> {
          if (all.isForLong()) {
            write(messageId);
          }
        });
  }

  @PreDestroy
  void stop() {
    held.keySet().forEach(this::write);
  }

  private void write(String messageId) {
    transaction.executeWithoutResult(
        status -> steps.byMessage(messageId).ifPresentOrElse(this::keep, () -> pass(messageId)));
  }

  /** No step of ours was answered; another may have written it meanwhile. */
  private void pass(String messageId) {
    Optional.ofNullable(held.remove(messageId))
        .ifPresent(all -> all.crossings().forEach(crossings::keepNow));
  }
}
