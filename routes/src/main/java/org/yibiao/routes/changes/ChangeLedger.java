package org.yibiao.routes.changes;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.Moment;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.exchange.Subjects;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeEvent;

/** Keeps the change events, in the order in which they came. */
@Component
public class ChangeLedger {

  private final JdbcClient jdbc;
  private final MessageLog messages;
  private final AuditTrail audit;

  ChangeLedger(JdbcClient jdbc, MessageLog messages, AuditTrail audit) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.audit = audit;
  }

  /** The events of some resources after a position. */
  public List<ChangeEntry> after(long position, List<String> resources, int most) {
    if (resources.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select * from change_event where position > :position and resource in (:resources)"
                + " and purged_at is null order by position fetch first :most rows only")
        .param("position", position)
        .param("resources", resources)
        .param("most", most)
        .query(ChangeLedger::read)
        .list();
  }

  /** The event at a position. */
  public Optional<ChangeEntry> at(long position) {
    return jdbc.sql("select * from change_event where position = ? and purged_at is null")
        .param(position)
        .query(ChangeLedger::read)
        .optional();
  }

  /** The last position, or 0. */
  public long last() {
    return jdbc.sql("select coalesce(max(position), 0) from change_event")
        .query(Long.class)
        .single();
  }

  /** The position before the first event that came at this moment or later. */
  public long before(Instant moment) {
    return jdbc.sql("select min(position) from change_event where received_at >= ?")
        .param(Moment.param(moment))
        .query((row, number) -> row.getLong(1) == 0 ? last() : row.getLong(1) - 1)
        .single();
  }

  /** The digest of the event that is kept under this identifier. */
  public Optional<String> digest(String eventId) {
    return jdbc.sql("select digest from change_event where event_id = ?")
        .param(eventId)
        .query(String.class)
        .optional();
  }

  /** The highest number of the events of a subject, or 0. */
  long lastSequence(String resource, String subject) {
    return jdbc.sql(
            "select coalesce(max(sequence), 0) from change_event where resource = ? and subject ="
                + " ?")
        .params(resource, subject)
        .query(Long.class)
        .single();
  }

  /**
   * Enters an event. Throws {@code DuplicateKeyException} if the identifier or the number is there;
   * a transaction around it stays usable, which PostgreSQL allows only by a savepoint.
   *
   * <p>One transaction at a time does so, on all nodes: positions are given and become visible in
   * the same order, so that who reads on from a position misses nothing.
   */
  @Transactional(propagation = Propagation.NESTED)
  public void enter(ChangeEvent event, String digest, Instant now) {
    jdbc.sql("select id from change_end where id = 1 for update").query(Integer.class).single();
    Change change = event.getChange();
    String document = CanonicalJson.writeString(event);
    jdbc.sql(
            "insert into change_event (event_id, digest, department, resource, subject, sequence,"
                + " kind, division, document, occurred_at, received_at) values (:id, :digest,"
                + " :department, :resource, :subject, :sequence, :kind, :division, :document,"
                + " :occurred, :received)")
        .param("id", change.getEventId())
        .param("digest", digest)
        .param("department", change.getDepartment())
        .param("resource", change.getResourceCode())
        .param("subject", Subjects.of(change.getSubject()))
        .param("sequence", change.getSequence())
        .param("kind", change.getKind().value())
        .param("division", change.getDivision())
        .param("document", document)
        .param("occurred", change.getOccurredAt())
        .param("received", Moment.param(now))
        .update();
    log(change, document, now);
    audit.enter(
        new AuditEvent(
            change.getDepartment(),
            "change-report",
            change.getResourceCode(),
            AuditEvent.DONE,
            change.getEventId()));
  }

  /** What it says is kept with the event. */
  private void log(Change change, String document, Instant now) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Optional<String> none = Optional.empty();
    messages.enter(
        new NewMessage(
            change.getEventId(),
            MessageKind.CHANGE,
            none,
            none,
            change.getEventId(),
            change.getDepartment(),
            change.getDepartment(),
            "",
            none,
            Optional.of(change.getResourceCode()),
            Optional.of(Subjects.of(change.getSubject())),
            MessageState.DONE,
            none,
            now));
    messages.hop(
        new NewHop(
            change.getEventId(),
            HopDirection.RECEIVED,
            change.getDepartment(),
            "",
            1,
            Optional.empty(),
            Optional.of("accepted"),
            none,
            bytes.length,
            Digest.sha256(bytes),
            now,
            HopContent.NONE));
  }

  private static ChangeEntry read(ResultSet row, int number) throws SQLException {
    return new ChangeEntry(
        row.getLong("position"),
        row.getString("event_id"),
        row.getString("department"),
        row.getString("resource"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getString("kind"),
        row.getString("division"),
        Moment.in(row, "received_at"),
        row.getString("document"));
  }
}
