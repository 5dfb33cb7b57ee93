package org.yibiao.routes.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.Flowed;
import org.yibiao.routes.traffic.Way;

/**
 * The curve of the day: one row for each minute, node and edge along which something went. It is a
 * technical journal (see retention), and no truth about any message: while the database is away a
 * minute goes by without its rows.
 */
@Component
public class FlowMinutes {

  private static final Logger LOG = LoggerFactory.getLogger(FlowMinutes.class);

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final Clock clock;
  private final Map<Edge, Flowed> current = new HashMap<>();
  private Instant minute = Instant.EPOCH;

  FlowMinutes(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
    this.jdbc = jdbc;
    this.client = client;
    this.clock = clock;
  }

  /**
   * One point of the curve.
   *
   * @param at when the time began that it tells of
   * @param millis the mean time until the answer
   * @param p99 milliseconds under which 99 of 100 were, in the worst minute, on the worst node
   */
  public record Point(Instant at, long count, long errors, double millis, double p99) {}

  /** Adds what a beat tells; with the first beat of a minute the one before it is kept. */
  synchronized void add(Beat beat) {
    Instant of = beat.at().truncatedTo(ChronoUnit.MINUTES);
    if (!of.equals(minute)) {
      keep(beat.node());
      minute = of;
    }
    beat.flowed()
        .forEach(
            (edge, flowed) ->
                current.put(
                    edge, current.computeIfAbsent(edge, any -> Flowed.nothing()).plus(flowed)));
  }

  private void keep(String node) {
    List<Object[]> rows =
        current.entrySet().stream().map(each -> row(node, each.getKey(), each.getValue())).toList();
    current.clear();
    try {
      jdbc.batchUpdate(
          "insert into flow_minute (at, node, way, party, of_what, messages, errors, micros, p99)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          rows);
    } catch (DataAccessException e) {
      LOG.warn("The flow of the minute {} is not kept: {}", minute, e.getMessage());
    }
  }

  private Object[] row(String node, Edge edge, Flowed flowed) {
    return new Object[] {
      Moment.param(minute),
      node,
      edge.way().code(),
      edge.party(),
      edge.of(),
      flowed.count(),
      flowed.errors(),
      Math.round(flowed.times().getMean() * flowed.times().getTotalCount()),
      flowed.times().getValueAtPercentile(99)
    };
  }

  /**
   * The curve of some time until now.
   *
   * @param span how far back, a week at most
   * @param way only what goes this way
   * @param party only of this department or way in
   */
  public List<Point> curve(Duration span, Optional<Way> way, Optional<String> party) {
    return client
        .sql(
            "select at, sum(messages) as messages, sum(errors) as errors, sum(micros) as micros,"
                + " max(p99) as p99 from flow_minute where at > :from"
                + " and (:way = '' or way = :way) and (:party = '' or party = :party)"
                + " group by at order by at")
        .param("from", Moment.param(clock.instant().minus(span)))
        .param("way", way.map(Way::code).orElse(""))
        .param("party", party.orElse(""))
        .query(
            (row, number) ->
                new Point(
                    Moment.in(row, "at"),
                    row.getLong("messages"),
                    row.getLong("errors"),
                    row.getLong("micros") / 1000.0 / row.getLong("messages"),
                    row.getLong("p99") / 1000.0))
        .list();
  }
}
