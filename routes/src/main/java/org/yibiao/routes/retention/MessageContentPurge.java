package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Forgets what crossed; that it did, when, and its digest stay. */
@Component
class MessageContentPurge implements ClassPurge {

  private final JdbcClient jdbc;

  MessageContentPurge(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.MESSAGE_CONTENT;
  }

  @Override
  public long due(Instant before) {
    return jdbc.sql("select count(*) from message_hop where content_at < :before")
        .param("before", Moment.param(before))
        .query(Long.class)
        .single();
  }

  @Override
  public Purged purge(Instant before, int most) {
    List<Place> due =
        jdbc.sql(
                "select message_id, position from message_hop where content_at < :before order by"
                    + " content_at fetch first :most rows only")
            .param("before", Moment.param(before))
            .param("most", most)
            .query((row, number) -> new Place(row.getString(1), row.getLong(2)))
            .list();
    due.forEach(this::empty);
    return Purged.rows(due.size());
  }

  private void empty(Place place) {
    jdbc.sql(
            "update message_hop set content = null, content_at = null where message_id = ? and"
                + " position = ?")
        .params(place.messageId(), place.position())
        .update();
  }

  private record Place(String messageId, long position) {}
}
