package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final ExchangeTablesInMemory database = new ExchangeTablesInMemory();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void several_pollers_at_once_never_take_a_row_twice_and_leave_none() throws Exception {
    List<Long> placed = IntStream.range(0, 200).mapToObj(i -> place()).toList();
    List<Long> taken =
        AtOnce.doAll(Stream.generate(() -> poller(LONG)).limit(4).map(this::takingAll).toList());
    assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(placed);
  }

  @Test
  void gives_the_oldest_rows_first_and_no_more_than_a_batch() {
    long oldest = place();
    long next = place();
    place();
    assertThat(poller(LONG).waiting(2)).containsExactly(oldest, next);
  }

  @Test
  void gives_the_claimed_answer_as_the_department_wrote_it() {
    String id = UUID.randomUUID().toString();
    long row = database.placeAnswer(id);
    assertThat(poller(LONG).claim(row))
        .contains(new ClaimedAnswer(row, id, "320211261120000001", "<respond/>"));
  }

  @Test
  void leaves_a_claimed_row_alone_while_its_lease_lasts() {
    long row = place();
    AnswerTable first = poller(LONG);
    assertThat(first.claim(row)).isPresent();
    assertThat(first.waiting(10)).isEmpty();
    assertThat(poller(LONG).claim(row)).isEmpty();
  }

  @Test
  void claims_the_row_of_a_killed_poller_when_its_lease_has_ended() {
    long row = place();
    poller(Duration.ofMillis(300)).claim(row);
    AnswerTable survivor = poller(LONG);
    assertThat(survivor.waiting(10)).isEmpty();
    await().atMost(Duration.ofSeconds(5)).until(() -> !survivor.waiting(10).isEmpty());
    assertThat(survivor.claim(row)).isPresent();
  }

  @Test
  void a_row_that_was_read_does_not_wait_any_more() {
    long row = place();
    AnswerTable poller = poller(Duration.ofMillis(1));
    poller.claim(row);
    assertThat(poller.markRead(row)).isTrue();
    assertThat(poller.waiting(10)).isEmpty();
    assertThat(column("READAT")).isPresent();
  }

  @Test
  void a_poller_that_lost_its_claim_cannot_mark_the_row() {
    long row = place();
    AnswerTable late = poller(Duration.ofMillis(1));
    late.claim(row);
    AnswerTable other = poller(LONG);
    await().atMost(Duration.ofSeconds(5)).until(() -> other.claim(row).isPresent());
    assertThat(late.markRead(row)).isFalse();
    assertThat(other.markRead(row)).isTrue();
  }

  @Test
  void a_row_that_was_set_aside_says_why_and_does_not_wait_any_more() {
    long row = place();
    AnswerTable poller = poller(Duration.ofMillis(1));
    poller.claim(row);
    assertThat(poller.setAside(row, "被截断".repeat(500))).isTrue();
    assertThat(poller.waiting(10)).isEmpty();
    assertThat(column("SYNCSIGN")).contains("E");
    assertThat(column("SYNCERRORDESC").orElseThrow()).startsWith("被截断").hasSize(300);
  }

  @Test
  void claims_nothing_when_the_department_took_the_row_away() {
    assertThat(poller(LONG).claim(4711)).isEmpty();
  }

  private AnswerTable poller(Duration lease) {
    return new AnswerTable(database.sql(), Counter.PROPERTY_CHECK, lease);
  }

  private long place() {
    return database.placeAnswer(UUID.randomUUID().toString());
  }

  private Callable<List<Long>> takingAll(AnswerTable poller) {
    return () -> {
      List<Long> taken = new ArrayList<>();
      List<Long> waiting = poller.waiting(20);
      while (!waiting.isEmpty()) {
        waiting.stream().filter(row -> poller.claim(row).isPresent()).forEach(taken::add);
        waiting = poller.waiting(20);
      }
      return taken;
    };
  }

  private Optional<String> column(String name) {
    return database
        .sql()
        .sql("SELECT " + name + " FROM INF_BDC_CHECK_RESULT")
        .query((row, at) -> row.getString(1))
        .optional();
  }
}
