package org.yibiao.routes.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.Breaker;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.routes.orders.OrderKind;

class TurnstileTest {

  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Breaker BREAKER =
      new Breaker(50, 4, 4, Duration.ofSeconds(10), Duration.ofSeconds(30), 2);

  @Test
  void whoever_comes_to_a_breaker_that_never_opened_by_itself_is_to_come_again_soon() {
    Turnstile turnstile = turnstile();
    turnstile.hold(Optional.of(OrderKind.BREAKER_OPEN));

    Entry entry = turnstile.enter();

    assertThat(entry)
        .isInstanceOfSatisfying(
            Entry.Later.class,
            later -> assertThat(later.after()).isBetween(Duration.ZERO, Duration.ofSeconds(10)));
  }

  private static Turnstile turnstile() {
    return new Turnstile(
        new Limits(2, BigDecimal.TEN, BREAKER, List.of()),
        new Turnstile.Parts(
            CircuitBreaker.ofDefaults("tax"),
            Bulkhead.ofDefaults("tax"),
            RateLimiter.ofDefaults("tax"),
            new Free()),
        new Clocks(CLOCK, CLOCK));
  }

  private static final class Free implements Turnstile.AllNodes {

    @Override
    public Optional<Entry.Granted> place() {
      return Optional.of(() -> {});
    }

    @Override
    public boolean turn() {
      return true;
    }
  }
}
