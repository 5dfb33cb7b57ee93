package org.yibiao.routes.limits;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the library keeps what it counts, one of each kind a department; metrics read it there. */
@Configuration(proxyBeanMethods = false)
class LimitRegistries {

  @Bean
  CircuitBreakerRegistry departmentBreakers() {
    return CircuitBreakerRegistry.ofDefaults();
  }

  @Bean
  BulkheadRegistry departmentBulkheads() {
    return BulkheadRegistry.ofDefaults();
  }

  @Bean
  RateLimiterRegistry departmentRates() {
    return RateLimiterRegistry.ofDefaults();
  }
}
