package org.yibiao.routes.measure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.routes.Departments;

/**
 * Counts what passes through the hub. Every label is one of few words, and none tells of a person.
 * What each name means is said in {@code docs/metrics.md}.
 */
@Component
public class Measures {

  private final MeterRegistry meters;
  private final Departments departments;

  public Measures(MeterRegistry meters, Departments departments) {
    this.meters = meters;
    this.departments = departments;
  }

  /**
   * Somebody handed something in.
   *
   * @param way door and form, such as {@code REST/JSON}
   * @param outcome {@code accepted}, the kind of the problem, or {@code failed}
   * @param took until the answer was there
   */
  public void submission(String way, String outcome, Duration took) {
    Timer.builder("yibiao.submissions")
        .tag("way", way)
        .tag("outcome", outcome)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(5))
        .maximumExpectedValue(Duration.ofSeconds(10))
        .register(meters)
        .record(took);
  }

  /** A try of a step has ended with this answer of its department, or with the lack of one. */
  public void step(ServiceAnswer answer) {
    meters
        .counter(
            "yibiao.steps",
            "department",
            departments.offering(answer.service()).department().value(),
            "service",
            answer.service().value(),
            "outcome",
            word(answer.outcome().getClass().getSimpleName()))
        .increment();
  }

  /**
   * A data request is answered.
   *
   * @param source where the answer was had from
   * @param outcome as in the standard's code list
   */
  public void dataAnswer(DataSource source, String outcome) {
    meters.counter("yibiao.data.answers", "source", source.code(), "outcome", outcome).increment();
  }

  /**
   * Something became of a change event on its way to a subscriber.
   *
   * @param outcome as in the audit trail
   */
  public void changeDelivery(String department, String outcome) {
    meters
        .counter("yibiao.change.deliveries", "department", department, "outcome", outcome)
        .increment();
  }

  /** {@code RetryLater} becomes {@code retry-later}. */
  private static String word(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
