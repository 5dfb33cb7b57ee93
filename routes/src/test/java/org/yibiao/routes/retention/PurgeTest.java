package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.retention.RetentionClass.AUDIT;
import static org.yibiao.routes.retention.RetentionClass.BORDER_LOG;
import static org.yibiao.routes.retention.RetentionClass.CASE_CONTENT;
import static org.yibiao.routes.retention.RetentionClass.MESSAGE_IDENTIFIERS;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditVerdict;

/** Purging cases, and how a purge is carried out and entered. */
@Tag("database")
class PurgeTest {

  @TempDir private Path archives;

  private PurgeBench bench;

  @BeforeEach
  void start() {
    bench = new PurgeBench(archives);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void empties_a_case_that_was_completed_long_ago_and_keeps_what_tells_a_repetition() {
    completedCase("1", 5);
    step("1", "done", 5);
    event("1", "STEP_STATE");

    bench.run();

    assertThat(
            bench.count(
                "case_file",
                "submission = '' and applicant = '' and purged_at is not null and message_id = 'm1'"
                    + " and digest = 'd1' and state = 'completed' and completed_at is not null"))
        .isOne();
    assertThat(bench.count("case_step", "state = 'done' and result is null and reason is null"))
        .isOne();
    assertThat(bench.count("case_event", "kind = 'STEP_STATE'")).isZero();
  }

  @Test
  void lets_go_of_the_files_that_an_emptied_case_referred_to() {
    completedCase("1", 7);
    completedCase("2", 1);
    bench.jdbc().sql("insert into attachment values ('f', 1, 'text/plain', now())").update();
    bench.jdbc().sql("insert into attachment_use values ('f', '1'), ('f', '2')").update();

    bench.run();

    assertThat(bench.count("attachment_use", "case_number = '1'")).isZero();
    assertThat(bench.count("attachment_use", "case_number = '2'")).isOne();
  }

  @Test
  void leaves_a_case_alone_that_was_completed_lately() {
    completedCase("1", 4);

    bench.run();

    assertThat(bench.count("case_file", "purged_at is null and submission = 'form'")).isOne();
  }

  @Test
  void keeps_an_open_case_however_old_it_is() {
    openCase("1", "in-progress", 40);
    openCase("2", "waiting-for-person", 40);
    openCase("3", "correction-needed", 40);

    bench.run();

    assertThat(bench.count("case_file", "submission = 'form'")).isEqualTo(3);
  }

  @Test
  void keeps_a_case_of_which_a_dead_letter_is_open() {
    completedCase("1", 40);
    Letters.letter(bench, "l1", "open", 40, "1");

    bench.run();

    assertThat(bench.count("case_file", "submission = 'form'")).isOne();
  }

  @Test
  void empties_a_refused_case_when_nobody_tried_a_step_since() {
    openCase("1", "refused", 9);
    step("1", "refused", 5);
    openCase("2", "refused", 9);
    step("2", "refused", 1);

    bench.run();

    assertThat(bench.count("case_file", "case_number = '1' and submission = ''")).isOne();
    assertThat(bench.count("case_file", "case_number = '2' and submission = 'form'")).isOne();
  }

  @Test
  void forgets_what_crossed_the_border_before_the_content() {
    completedCase("1", 4);
    event("1", "TO_DEPARTMENT");
    event("1", "STEP_STATE");

    bench.run();

    assertThat(bench.count("case_event", "kind = 'TO_DEPARTMENT'")).isZero();
    assertThat(bench.count("case_event", "kind = 'STEP_STATE'")).isOne();
  }

  @Test
  void forgets_the_identifier_when_its_own_period_is_over() {
    completedCase("1", 7);
    step("1", "done", 7);

    bench.run();

    assertThat(bench.count("case_file", "1 = 1")).isZero();
    assertThat(bench.count("case_step", "1 = 1")).isZero();
  }

  @Test
  void keeps_what_is_never_to_go() {
    bench.set(CASE_CONTENT, "never");
    bench.set(MESSAGE_IDENTIFIERS, "never");
    completedCase("1", 40);

    bench.run();

    assertThat(bench.count("case_file", "submission = 'form'")).isOne();
  }

  @Test
  void enters_each_batch_with_its_class_its_moment_and_its_rows() {
    for (int i = 0; i < 25; i++) {
      completedCase(Integer.toString(i), 5);
    }

    assertThat(bench.run().rows()).isEqualTo(50);

    assertThat(
            bench
                .jdbc()
                .sql("select detail from audit_entry where object = ? order by position")
                .param(CASE_CONTENT.code())
                .query(String.class)
                .list())
        .hasSize(3)
        .allMatch(detail -> detail.contains("\"until\":\"2021-11-29T04:00:00Z\""))
        .last()
        .asString()
        .contains("\"rows\":5");
    assertThat(bench.verdict()).isInstanceOf(AuditVerdict.Sound.class);
  }

  @Test
  void a_batch_that_cannot_be_entered_leaves_nothing_half_done() {
    completedCase("1", 5);
    step("1", "done", 5);
    event("1", "STEP_STATE");
    bench.jdbc().sql("delete from audit_end").update();

    PurgeReport report = bench.run();

    assertThat(report.parts()).filteredOn(part -> part.failure().isPresent()).hasSize(2);
    assertThat(bench.count("case_file", "submission = 'form' and purged_at is null")).isOne();
    assertThat(bench.count("case_step", "result is not null")).isOne();
    assertThat(bench.count("case_event", "kind = 'STEP_STATE'")).isOne();
  }

  @Test
  void what_was_interrupted_goes_on_with_the_next_run() {
    completedCase("1", 5);
    bench.jdbc().sql("delete from audit_end").update();
    bench.run();
    bench.jdbc().sql("insert into audit_end (id, position, chain) values (1, 0, '')").update();

    bench.run();

    assertThat(bench.count("case_file", "submission = ''")).isOne();
    assertThat(bench.verdict()).isInstanceOf(AuditVerdict.Sound.class);
  }

  @Test
  void a_class_that_fails_does_not_keep_the_others_from_it() {
    completedCase("1", 5);
    bench.jdbc().sql("drop table owed_reply").update();

    PurgeReport report = bench.run();

    assertThat(report.parts())
        .filteredOn(part -> part.failure().isPresent())
        .extracting(PurgeReport.Part::of)
        .containsExactly("evidence-requests");
    assertThat(bench.count("case_file", "submission = ''")).isOne();
  }

  @Test
  void a_dry_run_counts_and_purges_nothing() {
    completedCase("1", 5);

    PurgeReport report = bench.purge().dryRun("tester");

    assertThat(report.parts())
        .filteredOn(part -> part.rows() > 0)
        .extracting(PurgeReport.Part::of)
        .containsExactly(CASE_CONTENT.code(), BORDER_LOG.code());
    assertThat(bench.count("case_file", "submission = 'form'")).isOne();
    assertThat(bench.count("audit_entry", "1 = 1")).isZero();
  }

  @Test
  void old_entries_of_the_audit_go_into_an_archive_and_the_purge_is_an_entry_itself() {
    for (int i = 0; i < 3; i++) {
      bench
          .trailAt(Years.ago(2).toInstant())
          .enter(new AuditEvent("tax", "data-request", "x", AuditEvent.DONE, ""));
    }
    bench
        .trailAt(Years.ago(0).toInstant())
        .enter(new AuditEvent("tax", "data-request", "x", AuditEvent.DONE, ""));

    bench.run();

    assertThat(archives.resolve("audit-1-3.jsonl.gz")).exists();
    assertThat(bench.count("audit_entry", "position <= 3")).isZero();
    assertThat(
            bench.count(
                "audit_entry",
                "position = 5 and action = 'retention-purge' and object = '"
                    + AUDIT.code()
                    + "' and detail like '%audit-1-3.jsonl.gz%'"))
        .isOne();
    assertThat(bench.verdict()).extracting("entries", "archived").containsExactly(5L, 3L);
  }

  private void completedCase(String number, int yearsAgo) {
    Map<String, Object> row = file(number, "completed", yearsAgo);
    row.put("completed_at", Years.ago(yearsAgo));
    bench.row("case_file", row);
  }

  private void openCase(String number, String state, int yearsAgo) {
    bench.row("case_file", file(number, state, yearsAgo));
  }

  private static Map<String, Object> file(String number, String state, int yearsAgo) {
    return new HashMap<>(
        Map.of(
            "case_number",
            number,
            "message_id",
            "m" + number,
            "digest",
            "d" + number,
            "matter_code",
            "320000000001",
            "applicant",
            "江南雨",
            "state",
            state,
            "submission",
            "form",
            "received_at",
            Years.ago(yearsAgo).minusDays(9)));
  }

  private void step(String number, String state, int yearsAgo) {
    bench.row(
        "case_step",
        Map.of(
            "case_number",
            number,
            "step_id",
            "one",
            "message_id",
            "s" + number,
            "position",
            0,
            "service",
            "tax.check",
            "state",
            state,
            "attempts",
            1,
            "tries_left",
            0,
            "ended_at",
            Years.ago(yearsAgo),
            "result",
            "found"));
  }

  private void event(String number, String kind) {
    bench.row(
        "case_event",
        Map.of(
            "case_number",
            number,
            "kind",
            kind,
            "at",
            OffsetDateTime.ofInstant(PurgeBench.NOW, ZoneOffset.UTC)));
  }
}
