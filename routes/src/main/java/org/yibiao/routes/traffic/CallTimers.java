package org.yibiao.routes.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.ServiceCode;

/** How long departments take, as a timer with buckets; what is overdue is counted without one. */
@Component
class CallTimers {

  private static final String OVERDUE = "yibiao.department.overdue";
  private static final Duration SHORTEST = Duration.ofMillis(5);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final MeterRegistry meters;
  private final Departments departments;

  CallTimers(MeterRegistry meters, Departments departments) {
    this.meters = meters;
    this.departments = departments;
  }

  void record(ServiceCode service, Duration took, CallResult result) {
    if (result == CallResult.OVERDUE) {
      meters.counter(OVERDUE, "department", department(service)).increment();
    } else {
      timer(service, result).record(took);
    }
  }

  /** From the start, so that nothing seems to be missing where nobody was asked yet. */
  @EventListener(ContextRefreshedEvent.class)
  void show() {
    departments.all().stream()
        .flatMap(each -> each.services().stream())
        .forEach(each -> timer(each.code(), CallResult.ANSWERED));
    departments
        .all()
        .forEach(each -> meters.counter(OVERDUE, "department", each.department().value()));
  }

  private Timer timer(ServiceCode service, CallResult result) {
    return Timer.builder("yibiao.department.calls")
        .tag("department", department(service))
        .tag("service", service.value())
        .tag("result", result.name().toLowerCase(Locale.ROOT))
        .serviceLevelObjectives(buckets())
        .minimumExpectedValue(SHORTEST)
        .maximumExpectedValue(LONGEST)
        .register(meters);
  }

  /** Few, for there is one row each for every service. */
  private static Duration[] buckets() {
    return new Duration[] {
      Duration.ofMillis(10),
      Duration.ofMillis(50),
      Duration.ofMillis(200),
      Duration.ofMillis(500),
      Duration.ofSeconds(1),
      Duration.ofSeconds(3),
      Duration.ofSeconds(10),
      Duration.ofSeconds(30),
      LONGEST
    };
  }

  private String department(ServiceCode service) {
    return departments.offering(service).department().value();
  }
}
