package org.yibiao.hub;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.verdict.Checker;

/** What belongs to no part of the hub in particular. */
@Configuration(proxyBeanMethods = false)
class HubConfiguration {

  /** Milliseconds are enough, and every database keeps them. */
  @Bean
  Clock clock(@Value("${yibiao.zone}") ZoneId zone) {
    return Clock.tickMillis(zone);
  }

  @Bean
  StandardValidator standardValidator(Clock clock) {
    return new StandardValidator(clock);
  }

  @Bean
  Checker checker(Clock clock, StandardValidator standardValidator) {
    return new Checker(clock, standardValidator);
  }
}
