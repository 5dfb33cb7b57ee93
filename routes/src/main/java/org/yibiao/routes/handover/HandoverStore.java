package org.yibiao.routes.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.RecordPosition;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.messages.MessageState;

/** The table of hand-overs. */
@Component
class HandoverStore {

  private static final int WORDS = 1000;

  private final JdbcClient jdbc;
  private final HandoverMessages messages;

  HandoverStore(JdbcClient jdbc, HandoverMessages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  /** Adds one; fails with a duplicate-key exception if the same content is known. */
  @Transactional
  public void add(HandoverEntry entry) {
    jdbc.sql(
            "insert into handover (id, department, code, resource, file_name, sha256, bytes, node,"
                + " state, records, line, byte_offset, rejected, received_at, receipt_due) values"
                + " (:id, :department, :code, :resource, :file, :sha256, :bytes, :node, :state, 0,"
                + " 1, 0, 0, :received, false)")
        .param("id", entry.id())
        .param("department", entry.department())
        .param("code", entry.code())
        .param("resource", entry.resource())
        .param("file", entry.fileName())
        .param("sha256", entry.sha256())
        .param("bytes", entry.bytes())
        .param("node", entry.node())
        .param("state", entry.state().text())
        .param("received", entry.receivedAt().atOffset(ZoneOffset.UTC))
        .update();
    messages.received(entry);
  }

  Optional<HandoverEntry> byContent(String department, String code, String sha256) {
    return jdbc.sql(
            "select * from handover where department = :department and code = :code"
                + " and sha256 = :sha256")
        .param("department", department)
        .param("code", code)
        .param("sha256", sha256)
        .query(HandoverStore::entry)
        .optional();
  }

  Optional<HandoverEntry> byId(String id) {
    return jdbc.sql("select * from handover where id = :id")
        .param("id", id)
        .query(HandoverStore::entry)
        .optional();
  }

  /** Of one department, or of all if the pattern is {@code %}. */
  List<HandoverEntry> newest(String department, int from, int most) {
    return jdbc.sql(
            "select * from handover where department like :department"
                + " order by arrival desc limit :most offset :from")
        .param("department", department)
        .param("most", most)
        .param("from", from)
        .query(HandoverStore::entry)
        .list();
  }

  long count(String department) {
    return jdbc.sql("select count(*) from handover where department like :department")
        .param("department", department)
        .query(Long.class)
        .single();
  }

  /** The oldest on which this node has work to do. */
  Optional<HandoverEntry> nextOpen(String node) {
    return jdbc.sql(
            "select * from handover where node = :node and state = 'open' order by arrival limit 1")
        .param("node", node)
        .query(HandoverStore::entry)
        .optional();
  }

  List<HandoverEntry> receiptsDue(String node) {
    return jdbc.sql(
            "select * from handover where node = :node and receipt_due order by arrival limit 100")
        .param("node", node)
        .query(HandoverStore::entry)
        .list();
  }

  /**
   * Moves the checkpoint on, if it is still where it was.
   *
   * @return false if somebody else has moved it
   */
  boolean advance(String id, RecordPosition from, RecordPosition to, long rejected) {
    return jdbc.sql(
                "update handover set records = :records, line = :line, byte_offset = :offset,"
                    + " rejected = rejected + :rejected where id = :id and records = :from"
                    + " and state = 'open'")
            .param("records", to.records())
            .param("line", to.line())
            .param("offset", to.offset())
            .param("rejected", rejected)
            .param("id", id)
            .param("from", from.records())
            .update()
        == 1;
  }

  /** All records are taken, up to this checkpoint; false if somebody else has moved it. */
  @Transactional
  public boolean end(String id, long records, Instant at) {
    boolean isEnd = ended(id, records, at);
    if (isEnd) {
      messages.moved(id, MessageState.DONE, Optional.empty(), at);
    }
    return isEnd;
  }

  private boolean ended(String id, long records, Instant at) {
    return jdbc.sql(
                "update handover set state = 'done', ended_at = :at, receipt_due = true"
                    + " where id = :id and records = :records and state = 'open'")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("records", records)
            .update()
        == 1;
  }

  @Transactional
  public void fail(String id, Why why, Instant at) {
    jdbc.sql(
            "update handover set state = 'failed', reason_zh = :zh, reason_en = :en,"
                + " ended_at = :at, receipt_due = true where id = :id and state = 'open'")
        .param("zh", PlainText.of(why.zh(), WORDS))
        .param("en", PlainText.of(why.en(), WORDS))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    messages.moved(id, MessageState.WAITING_FOR_PERSON, Optional.of("hand-over-failed"), at);
  }

  /** Opens a failed one again; false if it has not failed. */
  boolean reopen(String id) {
    return jdbc.sql(
                "update handover set state = 'open', reason_zh = null, reason_en = null,"
                    + " ended_at = null, receipt_due = false where id = :id and state = 'failed'")
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * Has the content of a hand-over whose records were purged count as one that never came.
   *
   * @return false if its records are still there
   */
  boolean forgetContent(String id) {
    return jdbc.sql(
                "update handover set sha256 = :again where id = :id and state = 'done' and"
                    + " records_purged_at is not null")
            .param("again", "again-" + id)
            .param("id", id)
            .update()
        == 1;
  }

  /** Says that another node has the file now. */
  void moveTo(String node, String id) {
    jdbc.sql("update handover set node = :node where id = :id and state <> 'done'")
        .param("node", node)
        .param("id", id)
        .update();
  }

  void receiptDue(String id, boolean due) {
    jdbc.sql("update handover set receipt_due = :due where id = :id")
        .param("due", due)
        .param("id", id)
        .update();
  }

  private static HandoverEntry entry(ResultSet row, int number) throws SQLException {
    String zh = row.getString("reason_zh");
    return new HandoverEntry(
        row.getString("id"),
        row.getString("department"),
        row.getString("code"),
        row.getString("resource"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("bytes"),
        row.getString("node"),
        HandoverState.of(row.getString("state")),
        zh == null ? Optional.empty() : Optional.of(new Name(zh, row.getString("reason_en"))),
        new RecordPosition(row.getLong("records"), row.getLong("line"), row.getLong("byte_offset")),
        row.getLong("rejected"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
