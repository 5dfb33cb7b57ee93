package org.yibiao.routes.limits;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Maintenance;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.orders.OrderKind;

/** Lets as many requests through to one department as it bears, and none while it is closed. */
final class Turnstile {

  /** So that not all that waited comes in the same moment: a tenth of the wait, at most this. */
  private static final Duration SPREAD = Duration.ofSeconds(30);

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Limits limits;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final RateLimiter rate;
  private final AllNodes all;
  private final Clocks clocks;

  /** By the clock that never jumps; long ago, as long as the breaker has not opened by itself. */
  private final AtomicReference<Instant> openUntil = new AtomicReference<>(Instant.EPOCH);

  Turnstile(Limits limits, Parts parts, Clocks clocks) {
    this.limits = limits;
    this.breaker = parts.breaker();
    this.bulkhead = parts.bulkhead();
    this.rate = parts.rate();
    this.all = parts.all();
    this.clocks = clocks;
    breaker
        .getEventPublisher()
        .onStateTransition(
            event -> {
              if (event.getStateTransition().getToState() == State.OPEN) {
                openUntil.set(clocks.steady().instant().plus(limits.breaker().openFor()));
              }
            });
  }

  /** The library's parts that a turnstile is made of. */
  record Parts(CircuitBreaker breaker, Bulkhead bulkhead, RateLimiter rate, AllNodes all) {}

  /** What holds for all nodes of the hub together. */
  interface AllNodes {
    Optional<Entry.Granted> place();

    boolean turn();
  }

  Limits limits() {
    return limits;
  }

  /** Asks to be let through. May take {@link RateLimiter} time, a second at most. */
  Entry enter() {
    Instant now = clocks.ofDay().instant();
    Optional<Closing> closing = Closing.at(limits.maintenance(), now);
    if (closing.isPresent()) {
      Instant end = closing.get().end();
      Why why = Waits.maintenance(closing.get(), clocks.ofDay().getZone());
      return later(Duration.between(now, end), Optional.of(why));
    }
    if (!breaker.tryAcquirePermission()) {
      Instant until = latest(openUntil(now), now.plus(MOMENT));
      Why why = Waits.trouble(until, clocks.ofDay().getZone());
      return later(Duration.between(now, until), Optional.of(why));
    }
    return atOnce();
  }

  private Entry atOnce() {
    if (!bulkhead.tryAcquirePermission()) {
      breaker.releasePermission();
      return later(MOMENT, Optional.empty());
    }
    Optional<Entry.Granted> place = all.place();
    boolean isItsTurn = place.isPresent() && rate.acquirePermission() && all.turn();
    if (!isItsTurn) {
      place.ifPresent(Entry.Granted::close);
      bulkhead.onComplete();
      breaker.releasePermission();
      return later(MOMENT.multipliedBy(2), Optional.empty());
    }
    AtomicBoolean left = new AtomicBoolean();
    return new Entry.Now(
        () -> {
          if (left.compareAndSet(false, true)) {
            bulkhead.onComplete();
            place.ifPresent(Entry.Granted::close);
          }
        });
  }

  /** Has the breaker held as somebody ordered, or lets it go by itself again. */
  void hold(Optional<OrderKind> ordered) {
    State wanted = ordered.map(Turnstile::held).orElse(State.CLOSED);
    State now = breaker.getState();
    if (ordered.isEmpty() && now != State.FORCED_OPEN && now != State.DISABLED) {
      return;
    }
    if (now != wanted) {
      switch (wanted) {
        case FORCED_OPEN -> breaker.transitionToForcedOpenState();
        case DISABLED -> breaker.transitionToDisabledState();
        default -> breaker.transitionToClosedState();
      }
    }
  }

  /** What the library calls disabled lets everything through, and counts nothing. */
  private static State held(OrderKind ordered) {
    return ordered == OrderKind.BREAKER_OPEN ? State.FORCED_OPEN : State.DISABLED;
  }

  /** The department answered after this time, and its system is well. */
  void well(Duration took) {
    breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The department gave no answer that could be used. */
  void failed(Duration took, Throwable how) {
    breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, how);
  }

  /** The department was not asked after all. */
  void notAsked() {
    breaker.releasePermission();
  }

  /** How it stands now. */
  Standing standing() {
    Instant now = clocks.ofDay().instant();
    Optional<Closing> closing = Closing.at(limits.maintenance(), now);
    State state = breaker.getState();
    return new Standing(
        closing.map(Closing::end),
        closing.map(Closing::calendar).map(Maintenance::text),
        state,
        state == State.OPEN ? Optional.of(openUntil(now)) : Optional.empty(),
        limits.atOnce() - bulkhead.getMetrics().getAvailableConcurrentCalls());
  }

  private static Entry later(Duration wait, Optional<Why> why) {
    long tenth = wait.toMillis() / 10;
    long spread = Math.max(1, Math.min(tenth, SPREAD.toMillis()));
    return new Entry.Later(wait.plusMillis(ThreadLocalRandom.current().nextLong(spread)), why);
  }

  /** When the breaker lets one through again, in the time of day. */
  private Instant openUntil(Instant now) {
    return now.plus(Duration.between(clocks.steady().instant(), openUntil.get()));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
