package org.yibiao.adapters.declared.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * Departments with a front-end exchange database: the native request, a flat JSON object, becomes a
 * row of one table; the answer is found in a row of another.
 *
 * <p>Settings: {@code jdbc-url}, {@code user}, {@code password}; {@code connection-timeout} (PT2S),
 * {@code statement-timeout} (PT10S), {@code connections} (4), {@code poll-every} (PT1S), {@code
 * batch} (50), {@code claim-lease} (PT30S), {@code most-answer-bytes} (4 MiB). What {@code call}
 * says of each service: {@link ExchangeTables}.
 */
public final class DatabaseTransport implements Transport {

  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private final DepartmentCharset charset;
  private Optional<ExchangeDatabase> database = Optional.empty();

  public DatabaseTransport(
      DepartmentDescriptor descriptor,
      DepartmentDescriptor.Transport declared,
      DepartmentSettings settings) {
    this.descriptor = descriptor;
    this.settings = settings;
    this.charset = DepartmentCharset.named(declared.charset().orElse("UTF-8"));
    ExchangeDatabase.demandElsewhere(settings.text("jdbc-url"));
    settings.text("user");
    settings.text("password");
    descriptor.services().forEach(ExchangeTables::of);
  }

  @Override
  public RoutesBuilder templates() {
    return new DatabaseTemplates();
  }

  @Override
  public String templateId() {
    return DatabaseTemplates.REQUEST;
  }

  @Override
  public void addRoutes(CamelContext hub, Release release, DepartmentGate gate) {
    String pool = descriptor.department().value() + "-" + release.label();
    ExchangeDatabase open = ExchangeDatabase.open(pool, settings);
    database = Optional.of(open);
    Outage outage = new Outage(descriptor.department());
    for (Service service : descriptor.services()) {
      addRequests(hub, release, gate, service, open);
      addAnswers(hub, release, gate, service, desk(service, open, outage));
    }
  }

  @Override
  public List<String> routeIds(DepartmentDescriptor of, Release release) {
    List<String> ids = new ArrayList<>();
    for (Service service : of.services()) {
      String id = release.routeId(service.code());
      ids.addAll(List.of(id + ".answers", id + ".answer", id));
    }
    return ids;
  }

  @Override
  public void close() {
    database.ifPresent(ExchangeDatabase::close);
    database = Optional.empty();
  }

  private void addRequests(
      CamelContext hub,
      Release release,
      DepartmentGate gate,
      Service service,
      ExchangeDatabase open) {
    ExchangeTables tables = ExchangeTables.of(service);
    RequestTable requests = new RequestTable(open.sql(), tables);
    RequestDesk desk = new RequestDesk(requests, tables.requestKey(), charset, settings.open());
    Processor toNative = gate.toNative(service.code().value());
    TemplatedRouteBuilder.builder(hub, DatabaseTemplates.REQUEST)
        .routeId(release.routeId(service.code()))
        .parameter(DatabaseTemplates.IN, release.requestsOf(service.code()))
        .bean(DatabaseTemplates.PLACE, Processor.class, desk.place(toNative))
        .add();
  }

  private void addAnswers(
      CamelContext hub, Release release, DepartmentGate gate, Service service, AnswerDesk desk) {
    String id = release.routeId(service.code());
    String next = "direct:" + id + ".answer";
    Processor fromNative = gate.fromNative(service.code().value());
    Processor settle = desk::settle;
    Processor list = desk::list;
    TemplatedRouteBuilder.builder(hub, DatabaseTemplates.ANSWER)
        .routeId(id + ".answer")
        .parameter(DatabaseTemplates.IN, next)
        .bean(DatabaseTemplates.CLAIM, Processor.class, desk.claim(settings.open()))
        .bean(DatabaseTemplates.READ, Processor.class, desk.read(fromNative))
        .bean(DatabaseTemplates.SETTLE, Processor.class, settle)
        .add();
    TemplatedRouteBuilder.builder(hub, DatabaseTemplates.ANSWERS)
        .routeId(id + ".answers")
        .parameter(DatabaseTemplates.IN, answersDue(id))
        .parameter(DatabaseTemplates.NEXT, next)
        .bean(DatabaseTemplates.LIST, Processor.class, list)
        .add();
  }

  private AnswerDesk desk(Service service, ExchangeDatabase open, Outage outage) {
    Duration lease = ExchangeDatabase.duration(settings, "claim-lease", "PT30S");
    AnswerTable answers = new AnswerTable(open.sql(), ExchangeTables.of(service), lease, charset);
    return new AnswerDesk(
        service.code(), answers, outage, number("batch", 50), number("most-answer-bytes", 1 << 22));
  }

  private String answersDue(String id) {
    long every = ExchangeDatabase.duration(settings, "poll-every", "PT1S").toMillis();
    return "scheduler:%s?greedy=true&initialDelay=%d&delay=%2$d".formatted(id, every);
  }

  private int number(String name, int otherwise) {
    return settings.find(name).map(Integer::parseInt).orElse(otherwise);
  }
}
