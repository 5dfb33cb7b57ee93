package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.standard.CanonicalJson;

/** What was purged when. */
@Component
class PurgeRuns {

  private final JdbcClient jdbc;
  private final Clock clock;

  PurgeRuns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(PurgeReport report) {
    jdbc.sql("insert into retention_run values (?, ?, ?, ?, ?)")
        .params(report.id(), report.beganAt(), report.endedAt(), report.by())
        .params(CanonicalJson.mapper().writeValueAsString(report.parts()))
        .update();
  }

  Optional<PurgeReport> last() {
    return jdbc.sql("select * from retention_run order by began_at desc fetch first row only")
        .query(
            (row, number) ->
                new PurgeReport(
                    row.getString("id"),
                    inZone(Moment.in(row, "began_at")),
                    inZone(Moment.in(row, "ended_at")),
                    row.getString("started_by"),
                    false,
                    Arrays.asList(
                        CanonicalJson.mapper()
                            .readValue(row.getString("parts"), PurgeReport.Part[].class))))
        .optional();
  }

  private OffsetDateTime inZone(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }
}
