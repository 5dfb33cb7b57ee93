package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PlainText;

/**
 * Writes of messages and their hops. Callers bring the transaction of what is told, so that the log
 * neither lies nor lacks anything.
 */
@Component
public class MessageLog {

  private static final String MESSAGE =
      "insert into message (message_id, kind, conversation, caused_by, case_number, department,"
          + " asker, protocol, service, resource, subject, subject_shown, state, error,"
          + " received_at, ended_at, tries, node) select "
          + "cast(? as varchar), ".repeat(14)
          + "cast(? as timestamp with time zone), cast(? as timestamp with time zone), 0,"
          + " cast(? as varchar) where not exists (select 1 from message where message_id = ?)";

  private static final String HOP =
      "insert into message_hop (message_id, direction, party, protocol, node, try_number,"
          + " took_millis, outcome, error, bytes, sha256, at, content, content_at) values"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcTemplate jdbc;
  private final MessageSeal seal;
  private final String node;

  MessageLog(JdbcTemplate jdbc, MessageSeal seal, @Value("${yibiao.node-id:node-1}") String node) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.node = node;
  }

  /** Enters a message; one that is there already stays as it is. */
  public void enter(NewMessage message) {
    enter(List.of(message));
  }

  /** Enters messages likewise. */
  public void enter(List<NewMessage> messages) {
    jdbc.batchUpdate(
        MESSAGE,
        messages,
        messages.size(),
        (statement, message) -> parameters(message).setValues(statement));
  }

  private PreparedStatementSetter parameters(NewMessage message) {
    return statement -> {
      var values = new Parameters(statement);
      values.text(message.id()).text(message.kind().code()).text(message.conversation());
      values.text(message.causedBy()).text(message.caseNumber());
      values.text(cut(message.department(), 40)).text(cut(message.asker(), 80));
      values.text(cut(message.protocol(), 40));
      values.text(message.service()).text(message.resource());
      values.text(message.subject().map(seal::print));
      values.text(message.subject().map(Masked::number).map(each -> cut(each, 60)));
      values.text(message.state().code()).text(message.error().map(each -> cut(each, 80)));
      values.moment(Optional.of(message.at()));
      values.moment(message.end());
      values.text(node).text(message.id());
    };
  }

  /**
   * Enters a message that came of another: whom that is about, its conversation and its asker are
   * the new one's.
   *
   * @return false if it is there already, or the other is not
   */
  public boolean enterAfter(String cause, String id, MessageKind kind, String service, Instant at) {
    String department = service.substring(0, Math.max(0, service.indexOf('.')));
    return jdbc.update(
            "insert into message (message_id, kind, conversation, caused_by, case_number,"
                + " department, asker, protocol, service, resource, subject, subject_shown, state,"
                + " received_at, tries, node) select cast(? as varchar), cast(? as varchar),"
                + " conversation, message_id, case_number, cast(? as varchar), asker, protocol,"
                + " cast(? as varchar), resource, subject, subject_shown, 'open', cast(? as"
                + " timestamp with time zone), 0, cast(? as varchar) from message where message_id = ? and not exists (select 1 from message where"
                + " message_id = ?)",
            id,
            kind.code(),
            department,
            service,
            Moment.param(at),
            node,
            cause,
            id)
        > 0;
  }

  /** Says how far a message is. */
  public void move(String id, MessageState state, Optional<String> error, int tries, Instant now) {
    jdbc.update(
        "update message set state = ?, error = ?, tries = ?, ended_at = ?, node = ? where"
            + " message_id = ?",
        statement ->
            new Parameters(statement)
                .text(state.code())
                .text(error.map(each -> cut(each, 80)))
                .number(tries)
                .moment(Optional.of(now).filter(each -> state.isEnd()))
                .text(node)
                .text(id));
  }

  /** Enters hops, in their order. */
  public void hops(List<NewHop> hops) {
    if (!hops.isEmpty()) {
      jdbc.batchUpdate(
          HOP, hops, hops.size(), (statement, hop) -> parameters(hop).setValues(statement));
    }
  }

  /** Enters a hop. */
  public void hop(NewHop hop) {
    hops(List.of(hop));
  }

  private PreparedStatementSetter parameters(NewHop hop) {
    Optional<byte[]> content = seal.close(hop.content(), hop.messageId());
    return statement -> {
      var values = new Parameters(statement);
      values.text(hop.messageId()).text(hop.direction().name()).text(cut(hop.party(), 80));
      values.text(cut(hop.protocol(), 40)).text(node).number(hop.tries());
      values.number(hop.tookMillis().orElse(null)).text(hop.outcome());
      values.text(hop.error().map(each -> cut(each, 400)));
      values.number(hop.bytes()).text(hop.sha256()).moment(Optional.of(hop.at()));
      values.bytes(content).moment(content.map(each -> hop.at()));
    };
  }

  private static String cut(String text, int most) {
    return PlainText.of(text, most);
  }
}
