package org.yibiao.routes.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.prefill.OnceOnlyFigures;
import org.yibiao.routes.supervision.LateNow;

/**
 * The hub's figures out of its database. They change slowly and cost more than a look into the
 * memory: what was read lately is told again.
 */
@Component
class FlowFigures {

  private static final Duration FRESH = Duration.ofSeconds(4);

  /** It goes through all forms that were ever filled in. */
  private static final Duration RATE_FRESH = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final OnceOnlyFigures onceOnly;
  private final LateNow lateNow;
  private final Clock clock;
  private Optional<Read<FlowPicture.Figures>> last = Optional.empty();
  private Map<String, Long> lastLetters = Map.of();
  private Optional<Read<Optional<Double>>> lastRate = Optional.empty();

  private record Read<T>(Instant at, T value) {}

  FlowFigures(JdbcClient jdbc, OnceOnlyFigures onceOnly, LateNow lateNow, Clock clock) {
    this.jdbc = jdbc;
    this.onceOnly = onceOnly;
    this.lateNow = lateNow;
    this.clock = clock;
  }

  synchronized FlowPicture.Figures now() {
    Instant now = clock.instant();
    last = Optional.of(fresh(last, FRESH, now, () -> figures(now)));
    return last.get().value();
  }

  /** Open dead letters of each department as of the last look; those of the hub under no name. */
  synchronized Map<String, Long> letters() {
    return lastLetters;
  }

  private Map<String, Long> lettersByDepartment() {
    Map<String, Long> letters = new HashMap<>();
    jdbc.sql(
            "select department, count(*) from dead_letter where state = 'open' group by department")
        .query(
            row -> {
              letters.put(row.getString(1), row.getLong(2));
            });
    return Map.copyOf(letters);
  }

  private Optional<Double> rate(Instant now) {
    lastRate = Optional.of(fresh(lastRate, RATE_FRESH, now, this::rate));
    return lastRate.get().value();
  }

  private static <T> Read<T> fresh(
      Optional<Read<T>> last, Duration most, Instant now, Supplier<T> read) {
    return last.filter(known -> now.isBefore(known.at().plus(most)))
        .orElseGet(() -> new Read<>(now, read.get()));
  }

  private FlowPicture.Figures figures(Instant now) {
    LateNow.Count late = lateNow.count();
    Map<String, Long> letters = lettersByDepartment();
    lastLetters = letters;
    return new FlowPicture.Figures(
        letters.values().stream().mapToLong(Long::longValue).sum(),
        count("select count(*) from outbox"),
        count("select count(*) from case_file where completed_at is null and purged_at is null"),
        jdbc.sql("select count(*) from case_file where purged_at is null and received_at >= ?")
            .param(Moment.param(midnight()))
            .query(Long.class)
            .single(),
        late.late(),
        late.soon(),
        rate(now));
  }

  private Instant midnight() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  /** Over all matters: each counts by what its forms need. */
  private Optional<Double> rate() {
    double spared = 0;
    double needed = 0;
    for (OnceOnly each : onceOnly.all()) {
      if (each.department().isEmpty()) {
        spared += each.filled() + each.materialsSpared();
        needed += each.needed() + each.materials();
      }
    }
    return needed == 0 ? Optional.empty() : Optional.of(spared / needed);
  }
}
