package org.yibiao.routes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is read of a database now and then, and for many. */
class LatelyTest {

  private static final Duration FRESH = Duration.ofSeconds(4);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-29T10:00:00Z"));
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void tells_again_what_was_read_lately() {
    Lately<Integer> lately = lately(times::incrementAndGet, Runnable::run);

    lately.value();
    later(Duration.ofSeconds(3));

    assertThat(lately.value()).contains(1);
  }

  @Test
  void reads_it_again_after_a_while() {
    Lately<Integer> lately = lately(times::incrementAndGet, Runnable::run);

    lately.value();
    later(FRESH);

    assertThat(lately.value()).contains(2);
  }

  @Test
  void tells_nothing_while_the_database_refuses() {
    Lately<Integer> lately = lately(LatelyTest::refused, Runnable::run);

    assertThat(lately.value()).isEmpty();
  }

  @Test
  void does_not_tell_what_was_read_before_the_database_refused() {
    Lately<Integer> lately =
        lately(() -> times.incrementAndGet() == 1 ? 1 : refused(), Runnable::run);

    lately.value();
    later(FRESH);

    assertThat(lately.value()).isEmpty();
  }

  @Test
  void does_not_wait_for_a_database_that_hangs_and_tells_when_it_is_back() {
    CountDownLatch back = new CountDownLatch(1);
    Lately<Integer> lately = lately(() -> waited(back), work -> new Thread(work).start());

    assertThat(lately.value()).isEmpty();
    back.countDown();

    await().untilAsserted(() -> assertThat(lately.value()).contains(1));
  }

  private Lately<Integer> lately(Supplier<Integer> source, Executor threads) {
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now.get();
          }
        };
    return new Lately<>(source, FRESH, threads, clock);
  }

  private void later(Duration time) {
    now.updateAndGet(at -> at.plus(time));
  }

  private static int refused() {
    return JdbcClient.create(new DriverManagerDataSource("jdbc:none:"))
        .sql("select 1")
        .query(Integer.class)
        .single();
  }

  private static int waited(CountDownLatch back) {
    try {
      back.await();
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
