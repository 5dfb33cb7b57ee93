package org.yibiao.routes.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * What was read lately is told again, and read by one at a time. Nobody waits long for it: a
 * database that is away is noticed late, and whoever watches has more to see than its figures.
 */
final class Lately<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Lately.class);

  /** What nobody could read anew for longer is not true any more. */
  private static final Duration OLD = Duration.ofSeconds(15);

  private static final long PATIENCE_MILLIS = 1_000;

  private final Supplier<T> source;
  private final Duration fresh;
  private final Executor threads;
  private final Clock clock;
  private Read<T> last = new Read<>(Instant.MIN, Optional.empty());
  private CompletableFuture<Read<T>> reading = CompletableFuture.completedFuture(last);
  private boolean isWaitedFor;

  /** Nothing was told, if the value is empty. */
  private record Read<T>(Instant at, Optional<T> value) {}

  /**
   * Something that is read now and then.
   *
   * @param fresh for how long it is not read again
   */
  Lately(Supplier<T> source, Duration fresh, Executor threads, Clock clock) {
    this.source = source;
    this.fresh = fresh;
    this.threads = threads;
    this.clock = clock;
  }

  /** The value; empty while it cannot be read. */
  synchronized Optional<T> value() {
    Instant now = clock.instant();
    take();
    if (isYounger(fresh, now)) {
      return last.value();
    }
    if (reading.isDone()) {
      reading = CompletableFuture.supplyAsync(this::read, threads);
      isWaitedFor = true;
    }
    if (isWaitedFor) {
      isWaitedFor = await();
      take();
    }
    return isYounger(fresh.plus(OLD), clock.instant()) ? last.value() : Optional.empty();
  }

  private boolean isYounger(Duration age, Instant now) {
    return !last.at().equals(Instant.MIN) && now.isBefore(last.at().plus(age));
  }

  private void take() {
    if (reading.isDone()) {
      last = reading.join();
    }
  }

  /** True if it is there; else nobody waits for it another time. */
  private boolean await() {
    try {
      reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Read<T> read() {
    try {
      T value = source.get();
      return new Read<>(clock.instant(), Optional.of(value));
    } catch (DataAccessException e) {
      LOG.debug("The database does not tell", e);
      return new Read<>(clock.instant(), Optional.empty());
    }
  }
}
