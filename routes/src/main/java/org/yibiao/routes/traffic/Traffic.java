package org.yibiao.routes.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.ServiceCode;

/**
 * Is told of what passes through the hub, where it passes, and counts it: on the edges of the map,
 * and as metrics. Every label is one of few words, and none tells of a person.
 */
@Component
public class Traffic {

  /** What became of a submission that was taken. */
  public static final String ACCEPTED = "accepted";

  private final FlowMeter flow;
  private final CallTimers calls;
  private final MeterRegistry meters;
  private final Departments departments;

  Traffic(FlowMeter flow, CallTimers calls, MeterRegistry meters, Departments departments) {
    this.flow = flow;
    this.calls = calls;
    this.meters = meters;
    this.departments = departments;
  }

  /**
   * Somebody handed something in.
   *
   * @param way door and form, such as {@code REST/JSON}
   * @param outcome {@link #ACCEPTED}, the kind of the problem, or {@code failed}
   * @param took until the answer was there
   */
  public void submission(String way, String outcome, Duration took) {
    flow.note(new Edge(Way.SUBMISSION, way, way), took, outcome.equals(ACCEPTED));
    Timer.builder("yibiao.submissions")
        .tag("way", way)
        .tag("outcome", outcome)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(5))
        .maximumExpectedValue(Duration.ofSeconds(10))
        .register(meters)
        .record(took);
  }

  /**
   * A question to a department is over.
   *
   * @param took since it was asked; zero where the answer came by itself and nobody knows
   */
  public void call(ServiceCode code, Duration took, CallResult result) {
    DepartmentDescriptor department = departments.offering(code);
    Edge edge =
        new Edge(way(departments.service(code)), department.department().value(), code.value());
    flow.note(edge, took, result == CallResult.ANSWERED);
    calls.record(code, took, result);
  }

  /**
   * Answers a data request; what is thrown is noted as gone wrong.
   *
   * @param asker a department's code; none if the request does not say
   */
  public <T> T dataRequest(Optional<String> asker, String protocol, Supplier<T> work) {
    return flow.measure(new Edge(Way.ASKS, asker.orElse(Edge.NOBODY), protocol), work);
  }

  /**
   * Takes a change event; what is thrown is noted as gone wrong.
   *
   * @param reporter a department's code; none if the event does not say
   */
  public <T> T changeReport(Optional<String> reporter, Supplier<T> work) {
    return flow.measure(new Edge(Way.REPORTS, reporter.orElse(Edge.NOBODY), "change"), work);
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

  private static Way way(Service service) {
    if (service.resource().isPresent()) {
      return Way.DATA;
    }
    return service.isReceiver() ? Way.CHANGE : Way.STEP;
  }

  /** {@code RetryLater} becomes {@code retry-later}. */
  private static String word(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
