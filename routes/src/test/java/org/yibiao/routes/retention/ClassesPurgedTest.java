package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purging what is not a case's. */
@Tag("database")
class ClassesPurgedTest {

  private static final String PERSON = "320211198001010011";

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
  void empties_a_request_that_was_answered_and_keeps_its_identifier_and_digest() {
    request("answered", true);

    bench.run();

    assertThat(
            bench.count(
                "evidence_request",
                "message_id = 'answered' and digest = 'd' and asker = 'tax' and subject = '' and"
                    + " purpose = '' and response is null and purged_at is not null"))
        .isOne();
  }

  @Test
  void keeps_a_request_that_was_not_answered() {
    request("open", false);

    bench.run();

    assertThat(bench.count("evidence_request", "subject = '" + PERSON + "'")).isOne();
  }

  @Test
  void keeps_a_request_whose_answer_did_not_leave_yet() {
    request("owed", true);
    bench.row(
        "owed_reply",
        Map.of(
            "reply_key", "k",
            "message_id", "owed",
            "asker", "tax",
            "reply_queue", "q",
            "correlation", "c",
            "syntax", "JSON",
            "asked_at", Years.ago(4)));

    bench.run();

    assertThat(bench.count("evidence_request", "subject = '" + PERSON + "'")).isOne();
  }

  @Test
  void empties_a_change_and_forgets_whom_it_was_about_if_another_followed() {
    change(1, 2);
    change(2, 2);

    bench.run();

    assertThat(bench.count("change_event", "document = '' and digest = 'd'")).isEqualTo(2);
    assertThat(bench.count("change_event", "sequence = 1 and subject like 'purged/%'")).isOne();
    assertThat(bench.count("change_event", "sequence = 2 and subject = '" + PERSON + "'")).isOne();
  }

  @Test
  void keeps_a_change_that_a_subscriber_has_not_seen() {
    change(1, 2);
    subscription("active", 0);

    bench.run();

    assertThat(bench.count("change_event", "document = 'changed'")).isOne();
  }

  @Test
  void keeps_a_change_that_waits_for_one_that_has_paused() {
    change(1, 2);
    subscription("paused", 0);

    bench.run();

    assertThat(bench.count("change_event", "document = 'changed'")).isOne();
  }

  @Test
  void empties_a_change_that_every_subscriber_has_seen() {
    change(1, 2);
    subscription("active", 1);

    bench.run();

    assertThat(bench.count("change_event", "document = ''")).isOne();
  }

  @Test
  void keeps_a_change_that_is_not_delivered() {
    change(1, 2);
    subscription("active", 1);
    bench
        .jdbc()
        .sql("insert into change_delivery values ('d', 's', 1, ?, 'aside', 9, 0, ?, ?, '', '')")
        .params(PERSON, Years.ago(1), Years.ago(2))
        .update();

    bench.run();

    assertThat(bench.count("change_event", "document = 'changed'")).isOne();
  }

  @Test
  void removes_records_that_no_hand_over_renewed_and_what_was_rejected() {
    handover("done");

    bench.run();

    assertThat(bench.count("landed_record", "1 = 1")).isZero();
    assertThat(bench.count("handover_reject", "1 = 1")).isZero();
    assertThat(bench.count("handover", "sha256 = 'of the file'")).isOne();
  }

  @Test
  void keeps_the_records_of_a_hand_over_that_is_not_done() {
    handover("failed");

    bench.run();

    assertThat(bench.count("landed_record", "1 = 1")).isOne();
    assertThat(bench.count("handover_reject", "1 = 1")).isOne();
  }

  @Test
  void removes_dead_letters_that_were_dealt_with_and_all_that_belongs_to_them() {
    Letters.letter(bench, "closed", "closed", 2, "");
    bench.row(
        "dead_letter_version",
        Map.of(
            "letter_id", "closed",
            "version", 1,
            "encoding", "text",
            "body", "mended",
            "made_by", "somebody",
            "made_at", Years.ago(2),
            "why", "a typing error"));

    bench.run();

    assertThat(bench.count("dead_letter", "1 = 1")).isZero();
    assertThat(bench.count("dead_letter_version", "1 = 1")).isZero();
  }

  @Test
  void keeps_an_open_dead_letter() {
    Letters.letter(bench, "open", "open", 40, "");

    bench.run();

    assertThat(bench.count("dead_letter", "1 = 1")).isOne();
  }

  @Test
  void keeps_a_dead_letter_that_is_about_to_be_sent_again() {
    Letters.letter(bench, "replayed", "replayed", 2, "");
    bench.row(
        "dead_letter_replay",
        Map.of(
            "token",
            "t",
            "letter_id",
            "replayed",
            "queue",
            "q",
            "version",
            0,
            "asked_at",
            Years.ago(2),
            "sent",
            false));

    bench.run();

    assertThat(bench.count("dead_letter", "1 = 1")).isOne();
  }

  @Test
  void removes_old_lines_of_journals() {
    bench.row(
        "data_grant_use",
        Map.of("grant_id", "g", "used_on", Years.ago(1).toLocalDate(), "used", 3));
    bench.row(
        "failed_try",
        Map.of(
            "subject", "gone",
            "number", 1,
            "place", "p",
            "error", "e",
            "at", Years.ago(1)));

    bench.run();

    assertThat(bench.count("data_grant_use", "1 = 1")).isZero();
    assertThat(bench.count("failed_try", "1 = 1")).isZero();
  }

  @Test
  void forgets_identifiers_when_their_own_period_is_over() {
    request("answered", true, 7);
    change(1, 7);
    change(2, 7);

    bench.run();

    assertThat(bench.count("evidence_request", "1 = 1")).isZero();
    // from its number the next one of its subject is counted
    assertThat(bench.count("change_event", "sequence = 2")).isOne();
    assertThat(bench.count("change_event", "sequence = 1")).isZero();
  }

  private void request(String id, boolean isAnswered) {
    request(id, isAnswered, 4);
  }

  private void request(String id, boolean isAnswered, int yearsAgo) {
    Map<String, Object> row = new HashMap<>();
    row.put("message_id", id);
    row.put("digest", "d");
    row.put("asker", "tax");
    row.put("protocol", "REST/JSON");
    row.put("holder", "land");
    row.put("service", "land.ownership");
    row.put("resource", "r");
    row.put("subject", PERSON);
    row.put("division", "320211");
    row.put("purpose", "核定契税");
    row.put("fields", "");
    row.put("cut", "");
    row.put("questions", "[]");
    row.put("asked_at", Years.ago(yearsAgo));
    row.put("keep_until", Years.ago(yearsAgo));
    if (isAnswered) {
      row.put("outcome", "provided");
      row.put("answered_at", Years.ago(yearsAgo));
    }
    bench.row("evidence_request", row);
  }

  private void change(long sequence, int yearsAgo) {
    Map<String, Object> row = new HashMap<>();
    row.put("event_id", "e" + sequence);
    row.put("digest", "d");
    row.put("department", "land");
    row.put("resource", "r");
    row.put("subject", PERSON);
    row.put("sequence", sequence);
    row.put("kind", "changed");
    row.put("division", "320211");
    row.put("document", "changed");
    row.put("occurred_at", Years.ago(yearsAgo));
    row.put("received_at", Years.ago(yearsAgo));
    bench.row("change_event", row);
  }

  private void subscription(String state, long readTo) {
    Map<String, Object> row = new HashMap<>();
    row.put("subscription_id", "s");
    row.put("department", "tax");
    row.put("resource", "r");
    row.put("area", "");
    row.put("kinds", "");
    row.put("conditions", "[]");
    row.put("purpose", "p");
    row.put("legal_basis", "b");
    row.put("state", state);
    row.put("read_to", readTo);
    row.put("replays", 0);
    row.put("created_at", Years.ago(3));
    row.put("delivered", 0);
    row.put("withheld", 0);
    row.put("why_zh", "");
    row.put("why_en", "");
    bench.row("change_subscription", row);
  }

  private void handover(String state) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", "h");
    row.put("department", "land");
    row.put("code", "c");
    row.put("resource", "r");
    row.put("file_name", "f.csv");
    row.put("sha256", "of the file");
    row.put("bytes", 10);
    row.put("node", "node-1");
    row.put("state", state);
    row.put("records", 2);
    row.put("line", 3);
    row.put("byte_offset", 10);
    row.put("rejected", 1);
    row.put("received_at", Years.ago(3));
    row.put("ended_at", Years.ago(3));
    row.put("receipt_due", false);
    bench.row("handover", row);
    bench.row(
        "landed_record",
        Map.of(
            "resource", "r",
            "record_key", "k",
            "document", "of a person",
            "handover_id", "h",
            "line", 1,
            "landed_at", Years.ago(3)));
    Map<String, Object> reject = new HashMap<>();
    reject.put("handover_id", "h");
    reject.put("record_number", 2);
    reject.put("ordinal", 1);
    reject.put("line", 2);
    reject.put("byte_offset", 5);
    reject.put("shown", "of another");
    reject.put("rule", "R");
    reject.put("reason_zh", "错");
    reject.put("reason_en", "wrong");
    reject.put("remedy_zh", "改");
    reject.put("remedy_en", "mend");
    bench.row("handover_reject", reject);
  }
}
