package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Removes landed records that nothing renewed, and what was rejected, of finished hand-overs. */
@Component
class HandoverPurge implements ClassPurge {

  private static final String LANDED =
      " from landed_record l where l.landed_at < :before and exists (select 1 from handover h where"
          + " h.id = l.handover_id and h.state = 'done')";
  private static final String REJECTED =
      " from handover_reject r where exists (select 1 from handover h where h.id = r.handover_id and"
          + " h.state = 'done' and h.ended_at < :before)";

  private final JdbcClient jdbc;
  private final Clock clock;

  HandoverPurge(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Landed(String key, String resource, String handover) {}

  private record Rejected(String handover, long number, int ordinal) {}

  @Override
  public RetentionClass of() {
    return RetentionClass.HANDOVER_RECORDS;
  }

  @Override
  public long due(Instant before) {
    return count(LANDED, before) + count(REJECTED, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    int landed = landed(before, most);
    return Purged.rows(landed > 0 ? landed : rejected(before, most));
  }

  private long count(String which, Instant before) {
    return jdbc.sql("select count(*)" + which)
        .param("before", Moment.param(before))
        .query(Long.class)
        .single();
  }

  private int landed(Instant before, int most) {
    List<Landed> due =
        jdbc.sql(
                "select l.record_key, l.resource, l.handover_id"
                    + LANDED
                    + " order by l.landed_at limit :most for update skip locked")
            .param("before", Moment.param(before))
            .param("most", most)
            .query(
                (row, number) -> new Landed(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    due.forEach(
        each ->
            jdbc.sql("delete from landed_record where record_key = ? and resource = ?")
                .params(each.key(), each.resource())
                .update());
    due.stream().map(Landed::handover).distinct().forEach(this::mark);
    return due.size();
  }

  private void mark(String handover) {
    jdbc.sql("update handover set records_purged_at = ? where id = ?")
        .params(Moment.param(clock.instant()), handover)
        .update();
  }

  private int rejected(Instant before, int most) {
    List<Rejected> due =
        jdbc.sql(
                "select r.handover_id, r.record_number, r.ordinal"
                    + REJECTED
                    + " order by r.handover_id, r.record_number limit :most for update skip locked")
            .param("before", Moment.param(before))
            .param("most", most)
            .query((row, number) -> new Rejected(row.getString(1), row.getLong(2), row.getInt(3)))
            .list();
    due.forEach(
        each ->
            jdbc.sql(
                    "delete from handover_reject where handover_id = ? and record_number = ? and"
                        + " ordinal = ?")
                .params(each.handover(), each.number(), each.ordinal())
                .update());
    return due.size();
  }
}
