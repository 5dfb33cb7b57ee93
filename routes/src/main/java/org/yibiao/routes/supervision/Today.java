package org.yibiao.routes.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** Which day it is by the database's clock, which is the same for all nodes, in the hub's zone. */
@Component
class Today {

  private final JdbcClient jdbc;
  private final WorkingDays days;

  Today(JdbcClient jdbc, WorkingDays days) {
    this.jdbc = jdbc;
    this.days = days;
  }

  Instant now() {
    return Moment.now(jdbc);
  }

  LocalDate day() {
    return days.dayOf(now());
  }
}
