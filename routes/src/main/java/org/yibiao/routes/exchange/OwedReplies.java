package org.yibiao.routes.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.retention.RetryHorizon;
import org.yibiao.routes.retention.Retrying;
import org.yibiao.standard.value.DepartmentCode;

/** Keeps the replies that wait for their answer, across restarts. */
@Component
public class OwedReplies implements Retrying {

  private final JdbcClient jdbc;
  private final EvidenceDesk desk;
  private final EvidenceLedger ledger;
  private final Duration longest;
  private final Clock clock;

  OwedReplies(
      JdbcClient jdbc,
      EvidenceDesk desk,
      EvidenceLedger ledger,
      @Value("${yibiao.exchange.late-replies:PT24H}") Duration longest,
      Clock clock) {
    this.jdbc = jdbc;
    this.desk = desk;
    this.ledger = ledger;
    this.longest = longest;
    this.clock = clock;
  }

  /** A request by queue is owed its reply for so long, and may be sent again meanwhile. */
  @Override
  public List<RetryHorizon> horizons() {
    return List.of(new RetryHorizon("yibiao.exchange.late-replies", longest));
  }

  /** Keeps a reply until its answer comes; one that is kept already stays as it is. */
  public void keep(OwedReply reply) {
    try {
      jdbc.sql(
              "insert into owed_reply (reply_key, message_id, asker, reply_queue, correlation,"
                  + " syntax, asked_at) values (:key, :id, :asker, :queue, :correlation, :syntax,"
                  + " :asked)")
          .param("key", reply.key())
          .param("id", reply.messageId())
          .param("asker", reply.asker().value())
          .param("queue", reply.queue())
          .param("correlation", reply.correlation())
          .param("syntax", reply.syntax().name())
          .param("asked", Moment.param(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      // delivered again: it is owed one reply
    }
  }

  /**
   * Takes replies whose answer has come, or has not come within the longest time that one is waited
   * for. No other node takes them until the transaction ends.
   */
  public List<OwedReply> takeDue(int most) {
    return jdbc.sql(
            "select * from owed_reply r where r.asked_at < :given_up or exists (select 1 from"
                + " evidence_request q where q.message_id = r.message_id and q.answered_at is not"
                + " null) order by r.asked_at limit :most for update skip locked")
        .param("given_up", Moment.param(clock.instant().minus(longest)))
        .param("most", most)
        .query(
            (row, number) ->
                new OwedReply(
                    row.getString("message_id"),
                    new DepartmentCode(row.getString("asker")),
                    row.getString("reply_queue"),
                    row.getString("correlation"),
                    Syntax.valueOf(row.getString("syntax"))))
        .list();
  }

  /** What the reply says now: the response, or the problem that there is none. */
  public Object document(OwedReply reply) {
    try {
      return desk.answer(reply.messageId())
          .<Object>map(StandardForm::of)
          .orElseGet(() -> noAnswer(reply.messageId()));
    } catch (Refusal refusal) {
      return refusal.problem();
    }
  }

  private Object noAnswer(String messageId) {
    return ledger.find(messageId).flatMap(AskedEntry::answeredAt).isPresent()
        ? ExchangeProblems.noLongerKept(messageId)
        : ExchangeProblems.notAnsweredYet(messageId);
  }

  /** This one is replied to. */
  public void settle(OwedReply reply) {
    jdbc.sql("delete from owed_reply where reply_key = ?").param(reply.key()).update();
  }
}
