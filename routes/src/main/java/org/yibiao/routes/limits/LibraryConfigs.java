package org.yibiao.routes.limits;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import org.yibiao.adapters.kit.Breaker;
import org.yibiao.adapters.kit.Limits;

/** A department's limits in the library's words. */
final class LibraryConfigs {

  /** How long a consumer of the broker may stand still for the rate: for longer, the step waits. */
  static final Duration LONGEST_STAND = Duration.ofSeconds(1);

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  /** Trials too few, or without an answer, must not keep the breaker half open for ever. */
  private static final int HALF_OPEN_AT_MOST = 4;

  private LibraryConfigs() {}

  static CircuitBreakerConfig breaker(Breaker breaker, Clock clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock)
        .failureRateThreshold(breaker.failures())
        .slowCallRateThreshold(breaker.failures())
        .slowCallDurationThreshold(breaker.slowerThan())
        .slidingWindow(breaker.of(), breaker.atLeast(), SlidingWindowType.COUNT_BASED)
        .waitDurationInOpenState(breaker.openFor())
        .permittedNumberOfCallsInHalfOpenState(breaker.tryWith())
        .maxWaitDurationInHalfOpenState(breaker.openFor().multipliedBy(HALF_OPEN_AT_MOST))
        .transitionToStateAfterWaitDuration(State.CLOSED)
        .build();
  }

  static BulkheadConfig bulkhead(Limits limits) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(limits.atOnce())
        .maxWaitDuration(Duration.ZERO)
        .build();
  }

  /** One at a time at even distances, so that a full queue makes no bursts. */
  static RateLimiterConfig rate(Limits limits) {
    BigDecimal distance = NANOS.divide(limits.perSecond(), 0, RoundingMode.CEILING);
    return RateLimiterConfig.custom()
        .limitForPeriod(1)
        .limitRefreshPeriod(Duration.ofNanos(distance.longValueExact()))
        .timeoutDuration(LONGEST_STAND)
        .build();
  }
}
