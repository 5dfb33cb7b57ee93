package org.yibiao.routes.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purging what crossed, and that it did. */
@Tag("database")
class MessagesPurgedTest {

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
  void forgets_what_crossed_after_its_time_and_keeps_its_digest() {
    message("old", 120, "done");
    message("new", 10, "done");

    bench.run();

    assertThat(
            bench.count("message_hop", "message_id = 'old' and content is null and sha256 = 'd'"))
        .isOne();
    assertThat(bench.count("message_hop", "message_id = 'new' and content is not null")).isOne();
  }

  @Test
  void removes_messages_of_no_case_with_the_border_log() {
    message("ended", 4 * 365, "refused");
    message("on-its-way", 4 * 365, "open");

    bench.run();

    assertThat(bench.count("message", "message_id = 'ended'")).isZero();
    assertThat(bench.count("message_hop", "message_id = 'ended'")).isZero();
    assertThat(bench.count("message", "message_id = 'on-its-way'")).isOne();
  }

  @Test
  void forgets_whom_a_data_request_was_about_together_with_the_request() {
    bench.set(RetentionClass.EVIDENCE_REQUESTS, "P5D");
    message("asked", 10, "done");
    bench
        .jdbc()
        .sql(
            "insert into evidence_request (message_id, digest, asker, protocol, holder, service,"
                + " resource, subject, division, purpose, fields, cut, questions, asked_at,"
                + " answered_at, keep_until) values ('asked', 'd', 'tax', 'p', 'land', 's', 'r', 'x',"
                + " '', '', '', '', '[]', :at, :at, :at)")
        .param("at", daysAgo(10))
        .update();

    bench.run();

    assertThat(bench.count("message", "message_id = 'asked' and subject is null")).isOne();
    assertThat(bench.count("message_hop", "message_id = 'asked' and content is null")).isOne();
  }

  private void message(String id, int days, String state) {
    bench.row(
        "message",
        Map.ofEntries(
            Map.entry("message_id", id),
            Map.entry("kind", "data-request"),
            Map.entry("conversation", id),
            Map.entry("department", "land"),
            Map.entry("asker", "tax"),
            Map.entry("protocol", "p"),
            Map.entry("subject", "print"),
            Map.entry("state", state),
            Map.entry("received_at", daysAgo(days)),
            Map.entry("tries", 1),
            Map.entry("node", "node-1")));
    bench.row(
        "message_hop",
        Map.ofEntries(
            Map.entry("message_id", id),
            Map.entry("direction", "RECEIVED"),
            Map.entry("party", "tax"),
            Map.entry("protocol", "p"),
            Map.entry("node", "node-1"),
            Map.entry("try_number", 1),
            Map.entry("bytes", 1),
            Map.entry("sha256", "d"),
            Map.entry("at", daysAgo(days)),
            Map.entry("content", new byte[] {1}),
            Map.entry("content_at", daysAgo(days))));
  }

  private static OffsetDateTime daysAgo(int days) {
    return PurgeBench.NOW.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
  }
}
