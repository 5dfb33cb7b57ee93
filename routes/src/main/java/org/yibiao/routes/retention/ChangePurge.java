package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/**
 * Empties change events that every subscriber has had. Whom one was about goes with it, but for the
 * newest of a subject: from its number the next one is counted.
 */
@Component
class ChangePurge implements ClassPurge {

  /** True of an event after which another of the same subject came. */
  static final String FOLLOWED =
      "exists (select 1 from change_event n where n.resource = change_event.resource and n.subject ="
          + " change_event.subject and n.sequence > change_event.sequence)";

  private static final Finished FINISHED =
      new Finished(
          "e.position",
          "from change_event e where e.purged_at is null and e.received_at < :before and not exists"
              + " (select 1 from change_delivery d where d.position = e.position) and not exists (select"
              + " 1 from change_subscription s where s.resource = e.resource and s.state in ('active',"
              + " 'paused') and s.read_to < e.position)",
          "e.received_at");

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangePurge(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.CHANGE_EVENTS;
  }

  @Override
  public long due(Instant before) {
    return FINISHED.count(jdbc, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<Long> positions = FINISHED.lock(jdbc, Long.class, before, most);
    if (!positions.isEmpty()) {
      jdbc.sql(
              "update change_event set document = '', division = '', purged_at = :now, subject ="
                  + " case when "
                  + FOLLOWED
                  + " then 'purged/' || position else subject end where position in (:positions)")
          .param("now", Moment.param(clock.instant()))
          .param("positions", positions)
          .update();
      MessagePurge.emptyConversations(
          jdbc,
          jdbc.sql("select event_id from change_event where position in (:positions)")
              .param("positions", positions)
              .query(String.class)
              .list());
    }
    return Purged.rows(positions.size());
  }
}
