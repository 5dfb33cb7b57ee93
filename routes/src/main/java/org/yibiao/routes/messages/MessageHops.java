package org.yibiao.routes.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;

/** Reads a message, its hops and its conversation. */
@Component
public class MessageHops {

  private static final int MOST = 500;

  /** What comes at the same moment comes of what has no cause. */
  private static final Comparator<MessageEntry> CAUSES_FIRST =
      Comparator.comparing(MessageEntry::receivedAt)
          .thenComparing(each -> each.causedBy().isPresent())
          .thenComparing(MessageEntry::id);

  private final JdbcTemplate jdbc;
  private final MessageSeal seal;

  /** Over this database. */
  public MessageHops(JdbcTemplate jdbc, MessageSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  /** The message of this identifier. */
  public Optional<MessageEntry> message(String id) {
    return jdbc.query("select * from message where message_id = ?", MessageBook::entry, id).stream()
        .findFirst();
  }

  /** Its hops, in their order. */
  public List<HopEntry> of(String id) {
    return jdbc.query(
        "select position, direction, party, protocol, node, try_number, took_millis, outcome, error,"
            + " bytes, sha256, at, content_at from message_hop where message_id = ? order by"
            + " position",
        MessageHops::hop,
        id);
  }

  /** The messages of its conversation in the order in which they came, the oldest of many. */
  public List<MessageEntry> conversation(MessageEntry message) {
    return jdbc
        .query(
            "select * from message where conversation = ? order by conversation, received_at,"
                + " message_id fetch first ? rows only",
            MessageBook::entry,
            message.conversation(),
            MOST)
        .stream()
        .sorted(CAUSES_FIRST)
        .toList();
  }

  /** What crossed with a hop; nothing if it is not kept. */
  public Optional<HopContent> content(MessageEntry message, HopEntry hop) {
    Optional<HopContent> kept =
        jdbc
            .query(
                "select content from message_hop where message_id = ? and position = ?",
                (row, number) -> Optional.ofNullable(row.getBytes(1)),
                message.id(),
                hop.position())
            .stream()
            .flatMap(Optional::stream)
            .findFirst()
            .flatMap(bytes -> seal.open(bytes, message.id()));
    return hop.direction() == HopDirection.RECEIVED ? withTruth(message, kept) : kept;
  }

  /** What is kept with a case or a change is not kept once more with the hop. */
  private Optional<HopContent> withTruth(MessageEntry message, Optional<HopContent> kept) {
    Optional<String> document =
        switch (message.kind()) {
          case SUBMISSION ->
              text("select submission from case_file where message_id = ?", message.id());
          case CHANGE -> text("select document from change_event where event_id = ?", message.id());
          case STEP, DATA_REQUEST, DELIVERY, HAND_OVER -> Optional.empty();
        };
    return document
        .map(each -> HopContent.canonical(each).canonical())
        .map(
            canonical ->
                new HopContent(
                    kept.flatMap(HopContent::natively),
                    canonical,
                    kept.map(HopContent::isCut).orElse(false)))
        .or(() -> kept);
  }

  private Optional<String> text(String sql, String id) {
    return jdbc.queryForList(sql, String.class, id).stream()
        .filter(each -> !each.isEmpty())
        .findFirst();
  }

  private static HopEntry hop(ResultSet row, int number) throws SQLException {
    return new HopEntry(
        number + 1,
        row.getLong("position"),
        HopDirection.valueOf(row.getString("direction")),
        row.getString("party"),
        row.getString("protocol"),
        row.getString("node"),
        row.getInt("try_number"),
        Optional.ofNullable(row.getObject("took_millis", Long.class)),
        Optional.ofNullable(row.getString("outcome")),
        Optional.ofNullable(row.getString("error")),
        row.getInt("bytes"),
        row.getString("sha256"),
        Moment.in(row, "at"),
        row.getObject("content_at") != null);
  }
}
