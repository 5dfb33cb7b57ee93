package org.yibiao.hub.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubQueues;
import org.yibiao.routes.figures.Figures;
import org.yibiao.routes.figures.HubFigures;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.watch.QueueDepths;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** The figures as gauges. They hold what was seen at the last look, and tell how old that is. */
@Component
@EnableConfigurationProperties(ObserveSettings.class)
class FigureGauges {

  private final HubFigures figures;
  private final QueueDepths queues;
  private final Departments departments;
  private final MultiGauge cases;
  private final MultiGauge steps;
  private final MultiGauge letters;
  private final MultiGauge deliveries;
  private final MultiGauge rates;
  private final MultiGauge depths;
  private volatile Figures last = Figures.NONE;
  private volatile long lookedAt = System.nanoTime();

  FigureGauges(
      MeterRegistry meters, HubFigures figures, QueueDepths queues, Departments departments) {
    this.figures = figures;
    this.queues = queues;
    this.departments = departments;
    this.cases = MultiGauge.builder("yibiao.cases").register(meters);
    this.steps = MultiGauge.builder("yibiao.steps.open").register(meters);
    this.letters = MultiGauge.builder("yibiao.dead.letters").register(meters);
    this.deliveries = MultiGauge.builder("yibiao.change.deliveries.waiting").register(meters);
    this.rates = MultiGauge.builder("yibiao.once.only.rate").register(meters);
    this.depths = MultiGauge.builder("yibiao.queue.messages").register(meters);
    Gauge.builder("yibiao.cases.late", () -> last.late()).register(meters);
    Gauge.builder("yibiao.outbox.messages", () -> last.outbox()).register(meters);
    TimeGauge.builder("yibiao.outbox.age", () -> last.outboxAge().toMillis(), TimeUnit.MILLISECONDS)
        .register(meters);
    TimeGauge.builder("yibiao.figures.age", () -> age().toMillis(), TimeUnit.MILLISECONDS)
        .register(meters);
  }

  /** What was seen last. */
  Figures last() {
    return last;
  }

  private Duration age() {
    return Duration.ofNanos(System.nanoTime() - lookedAt);
  }

  /** Looks once more; while the database is away, what was seen before stays. */
  void look() {
    figures.now().ifPresent(this::keep);
    List<DepartmentCode> codes =
        departments.all().stream().map(DepartmentDescriptor::department).toList();
    depths.register(
        queues.of(HubQueues.all(codes)).stream()
            .<Row<?>>map(each -> Row.of(Tags.of("queue", each.queue()), each.messages()))
            .toList(),
        true);
  }

  private void keep(Figures now) {
    last = now;
    lookedAt = System.nanoTime();
    cases.register(rows("state", now.cases()), true);
    letters.register(rows("kind", now.lettersByKind()), true);
    deliveries.register(rows("state", now.deliveries()), true);
    steps.register(now.steps().entrySet().stream().flatMap(this::row).toList(), true);
  }

  /** The once-only rate costs more to find out, and changes slowly. */
  void lookAtRates() {
    figures
        .rates()
        .ifPresent(
            matters ->
                rates.register(matters.stream().<Row<?>>map(FigureGauges::rate).toList(), true));
  }

  private static Row<?> rate(OnceOnly matter) {
    return Row.of(Tags.of("matter", matter.matterCode()), matter.rate());
  }

  private Stream<Row<?>> row(Map.Entry<Figures.Waiting, Long> entry) {
    String service = entry.getKey().service();
    // a step may wait for a service that nobody offers any more
    String department =
        departments.all().stream()
            .filter(
                each ->
                    each.services().stream()
                        .anyMatch(own -> own.code().equals(new ServiceCode(service))))
            .map(each -> each.department().value())
            .findFirst()
            .orElse("");
    Tags tags =
        Tags.of("department", department, "service", service, "state", entry.getKey().state());
    return Stream.of(Row.of(tags, entry.getValue()));
  }

  private static List<Row<?>> rows(String label, Map<String, Long> counts) {
    return counts.entrySet().stream()
        .<Row<?>>map(each -> Row.of(Tags.of(label, each.getKey()), each.getValue()))
        .toList();
  }
}
