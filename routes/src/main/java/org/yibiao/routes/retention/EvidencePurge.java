package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Empties data requests that were answered: whom they were about, why, and what was asked goes. */
@Component
class EvidencePurge implements ClassPurge {

  private static final Finished FINISHED =
      new Finished(
          "e.message_id",
          "from evidence_request e where e.purged_at is null and e.answered_at < :before and not exists"
              + " (select 1 from owed_reply r where r.message_id = e.message_id)",
          "e.answered_at");

  private final JdbcClient jdbc;
  private final Clock clock;

  EvidencePurge(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.EVIDENCE_REQUESTS;
  }

  @Override
  public long due(Instant before) {
    return FINISHED.count(jdbc, before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<String> ids = FINISHED.lock(jdbc, String.class, before, most);
    if (!ids.isEmpty()) {
      jdbc.sql(
              "update evidence_request set subject = '', division = '', purpose = '', legal_basis ="
                  + " null, case_number = null, fields = '', cut = '', questions = '[]', response ="
                  + " null, purged_at = :now where message_id in (:ids)")
          .param("now", Moment.param(clock.instant()))
          .param("ids", ids)
          .update();
      MessagePurge.emptyMessages(jdbc, ids);
    }
    return Purged.rows(ids.size());
  }
}
