package org.yibiao.routes.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.AfterCommit;

/** The journal of every case: kept in the database, in the transaction that it belongs to. */
@Component
public class CaseEvents {

  private static final String COLUMNS =
      "case_number, step_id, kind, party, service, protocol, bytes, sha256, took_millis, state, at";

  private final JdbcClient jdbc;
  private final CaseNews news;

  public CaseEvents(JdbcClient jdbc, CaseNews news) {
    this.jdbc = jdbc;
    this.news = news;
  }

  /** Keeps the event, and tells whoever looks at the case. */
  public void record(CaseEvent event) {
    jdbc.sql(
            "insert into case_event ("
                + COLUMNS
                + ") values (:caseNumber, :step, :kind, :party, :service, :protocol, :bytes,"
                + " :sha256, :took, :state, :at)")
        .param("caseNumber", event.caseNumber())
        .param("step", event.stepId().orElse(null))
        .param("kind", event.kind().name())
        .param("party", event.party().orElse(null))
        .param("service", event.service().orElse(null))
        .param("protocol", event.protocol().orElse(null))
        .param("bytes", event.bytes().orElse(null))
        .param("sha256", event.sha256().orElse(null))
        .param("took", event.tookMillis().orElse(null))
        .param("state", event.state().orElse(null))
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .update();
    AfterCommit.run(() -> news.tell(event.caseNumber()));
  }

  /** The events of a case after the one with this id, oldest first. */
  public List<CaseEvent> after(String caseNumber, long id) {
    return jdbc.sql(
            "select id, "
                + COLUMNS
                + " from case_event where case_number = :caseNumber and id > :id order by id")
        .param("caseNumber", caseNumber)
        .param("id", id)
        .query((row, number) -> event(row))
        .list();
  }

  private static CaseEvent event(ResultSet row) throws SQLException {
    return new CaseEvent(
        row.getLong("id"),
        row.getString("case_number"),
        Optional.ofNullable(row.getString("step_id")),
        CaseEvent.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("party")),
        Optional.ofNullable(row.getString("service")),
        Optional.ofNullable(row.getString("protocol")),
        Optional.ofNullable(row.getObject("bytes", Integer.class)),
        Optional.ofNullable(row.getString("sha256")),
        Optional.ofNullable(row.getObject("took_millis", Long.class)),
        Optional.ofNullable(row.getString("state")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
