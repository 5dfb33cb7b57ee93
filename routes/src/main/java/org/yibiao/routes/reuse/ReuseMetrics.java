package org.yibiao.routes.reuse;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** How often what was fetched was used again: counters, tagged with the resource's code. */
@Component
class ReuseMetrics {

  private static final String PREFIX = "yibiao.exchange.reuse.";

  private final MeterRegistry meters;

  ReuseMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  /** An answer was kept. */
  void hit(String resource) {
    count("hits", resource, 1);
  }

  /** The holder is asked. */
  void miss(String resource) {
    count("misses", resource, 1);
  }

  /** A request waits for the answer to another. */
  void wait(String resource) {
    count("waits", resource, 1);
  }

  /** So many kept answers became invalid by a change in the resource. */
  void cleared(String resource, int answers) {
    count("invalidations", resource, answers);
  }

  private void count(String name, String resource, int times) {
    meters.counter(PREFIX + name, "resource", resource).increment(times);
  }
}
