package org.yibiao.routes.prefill;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.cases.CaseOpened;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what became of a prefill when the form was handed in: a submission names it as its cause
 * ({@code causationId} of its envelope). Of several submissions the first one counts.
 */
@Component
class SubmittedPrefills {

  private final JdbcClient jdbc;
  private final Prints prints;
  private final Clock clock;
  private final Duration keepFor;

  SubmittedPrefills(
      JdbcClient jdbc,
      Prints prints,
      Clock clock,
      @Value("${yibiao.prefill.keep-for:P30D}") Duration keepFor) {
    this.jdbc = jdbc;
    this.prints = prints;
    this.clock = clock;
    this.keepFor = keepFor;
  }

  /** The fingerprints of a form that this asker had filled in, not too long ago. */
  Optional<JsonNode> prints(String id, String matter, String asker) {
    return jdbc.sql(
            "select prints from prefill where prefill_id = ? and matter = ? and asker = ? and"
                + " prints <> ''")
        .params(id, matter, asker)
        .query(String.class)
        .optional()
        .map(text -> CanonicalJson.mapper().readTree(text));
  }

  /** Counts in the transaction that opens the case. */
  @EventListener
  void count(CaseOpened opened) {
    String id = opened.submission().getEnvelope().getCausationId();
    String sender = opened.submission().getEnvelope().getSender();
    Optional.ofNullable(id)
        .flatMap(each -> prints(each, opened.file().matter().value(), sender))
        .filter(known -> isFirst(id))
        .map(known -> prints.compare(id, known, CanonicalJson.toTree(opened.submission())))
        .ifPresent(back -> enter(id, opened.file().caseNumber(), back));
  }

  /** Forgets the fingerprints of forms that nobody handed in for so long. */
  int forget() {
    return jdbc.sql("update prefill set prints = '', printed_at = null where printed_at < ?")
        .param(Moment.param(clock.instant().minus(keepFor)))
        .update();
  }

  /** Locks the prefill, so that of two submissions at once one is the first. */
  private boolean isFirst(String id) {
    jdbc.sql("select prefill_id from prefill where prefill_id = ? for update")
        .param(id)
        .query(String.class)
        .single();
    return jdbc.sql("select count(*) from prefill_submission where prefill_id = ?")
            .param(id)
            .query(Integer.class)
            .single()
        == 0;
  }

  private void enter(String id, String caseNumber, Prints.Back back) {
    jdbc.sql(
            "insert into prefill_submission (prefill_id, case_number, kept, changed, given,"
                + " submitted_at) values (?, ?, ?, ?, ?, ?)")
        .params(id, caseNumber, back.keptInAll(), back.changed(), back.given())
        .param(Moment.param(clock.instant()))
        .update();
    back.kept()
        .forEach(
            (department, kept) ->
                jdbc.sql(
                        "insert into prefill_submission_share (prefill_id, department, kept)"
                            + " values (?, ?, ?)")
                    .params(id, department, kept)
                    .update());
  }
}
