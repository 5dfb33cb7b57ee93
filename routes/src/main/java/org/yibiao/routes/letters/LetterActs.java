package org.yibiao.routes.letters;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.standard.CanonicalJson;

/** Takes down what becomes of dead letters, with them and in the audit trail. */
@Component
class LetterActs {

  private static final int WORDS = 1000;

  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final Clock clock;

  LetterActs(JdbcClient jdbc, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** Throws if it cannot be entered; then it is not done, either. */
  void add(DeadLetter letter, String act, String actor, String given) {
    String detail = PersonalData.masked(PlainText.of(given, WORDS));
    jdbc.sql(
            "insert into dead_letter_act (letter_id, act, actor, detail, at) values (?, ?, ?, ?, ?)")
        .params(letter.id(), act, actor, detail, Moment.param(clock.instant()))
        .update();
    String told =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("from", letter.from())
            .put("department", letter.department().orElse(""))
            .put("case", letter.caseNumber().orElse(""))
            .put("version", letter.version())
            .put("detail", detail)
            .toString();
    trail.enter(new AuditEvent(actor, "dead-letter-" + act, letter.id(), AuditEvent.DONE, told));
  }

  List<Act> of(DeadLetter letter) {
    return jdbc.sql("select * from dead_letter_act where letter_id = ? order by id")
        .param(letter.id())
        .query(
            (row, number) ->
                new Act(
                    row.getString("act"),
                    row.getString("actor"),
                    row.getString("detail"),
                    Moment.in(row, "at")))
        .list();
  }
}
