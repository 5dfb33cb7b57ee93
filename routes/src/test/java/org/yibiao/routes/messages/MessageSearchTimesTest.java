package org.yibiao.routes.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.messages.MessageField.CONVERSATION;
import static org.yibiao.routes.messages.MessageField.DEPARTMENT;
import static org.yibiao.routes.messages.MessageField.ERROR;
import static org.yibiao.routes.messages.MessageField.KIND;
import static org.yibiao.routes.messages.MessageField.MESSAGE_ID;
import static org.yibiao.routes.messages.MessageField.NODE;
import static org.yibiao.routes.messages.MessageField.SERVICE;
import static org.yibiao.routes.messages.MessageField.STATE;
import static org.yibiao.routes.messages.MessageField.SUBJECT;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;
import org.yibiao.routes.database.PostgresServer;

/**
 * How long searches take among so many messages as {@code messages.rows} says, ten million for what
 * docs/performance.md tells; on H2 in a file, or with {@code yibiao.test.database=postgresql} on
 * PostgreSQL.
 */
@EnabledIfSystemProperty(named = "messages.rows", matches = "\\d+")
class MessageSearchTimesTest {

  private static final String PERSON = "320211198001010011";
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:01Z");
  private static final Duration MOST = Duration.ofSeconds(1);
  private static final int ROUNDS = 5;
  private static final boolean POSTGRESQL =
      System.getProperty("yibiao.test.database", "h2").equals("postgresql");

  @TempDir private Path folder;

  private final MessageSeal seal =
      new MessageSeal(
          new MessageSettings("of the tests only, long", true, DataSize.ofKilobytes(256)));

  @Test
  void every_search_takes_less_than_a_second() throws IOException {
    long rows = Long.getLong("messages.rows");
    try (HikariDataSource database = database()) {
      long start = System.nanoTime();
      new ManyMessages(database, POSTGRESQL).fill(rows, seal.print(PERSON));
      System.out.printf("%d messages in %d s%n", rows, (System.nanoTime() - start) / 1_000_000_000);
      MessageBook book =
          new MessageBook(new JdbcTemplate(database), seal, Clock.fixed(NOW, ZoneOffset.UTC));
      Map<String, Duration> worst = new LinkedHashMap<>();
      searches(rows).forEach((name, search) -> worst.put(name, worst(book, name, search)));
      assertThat(worst.values()).allMatch(each -> each.compareTo(MOST) < 0);
    }
  }

  private static Duration worst(MessageBook book, String name, MessageSearch search) {
    Duration first = Duration.ZERO;
    Duration most = Duration.ZERO;
    MessagePage page = null;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      page = book.find(search);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      first = i == 0 ? took : first;
      most = took.compareTo(most) > 0 && i > 0 ? took : most;
    }
    System.out.printf(
        "%-48s first %5d ms, then at most %5d ms, %3d found%s%n",
        name,
        first.toMillis(),
        most.toMillis(),
        page.messages().size(),
        page.isWhole() ? "" : ", ended before its page was full");
    return first.compareTo(most) > 0 ? first : most;
  }

  private static Map<String, MessageSearch> searches(long rows) {
    MessageSearch any = MessageSearch.all(50);
    MessageSearch third = any.with(DEPARTMENT, "department-3");
    Instant lastYear = NOW.minus(Duration.ofDays(330));
    Map<String, MessageSearch> all = new LinkedHashMap<>();
    all.put("newest", any);
    all.put(
        "message id", any.with(MESSAGE_ID, "00000000-0000-4000-8000-%012d".formatted(rows / 3)));
    all.put("case number", any.with(CONVERSATION, "C%020d".formatted(rows / 15)));
    all.put("subject", any.with(SUBJECT, PERSON));
    all.put("department", third);
    all.put("department, in a month", third.between(lastYear, lastYear.plus(Duration.ofDays(30))));
    all.put("service", any.with(SERVICE, "department-3.service-13"));
    all.put("kind of which few are", any.with(KIND, "hand-over"));
    all.put("kind and department", third.with(KIND, "change"));
    all.put("state: outcome unknown", any.with(STATE, "outcome-unknown"));
    all.put("state: done", any.with(STATE, "done"));
    all.put("state: done, and department", third.with(STATE, "done"));
    all.put("state: waiting, and department", third.with(STATE, "waiting-for-person"));
    all.put("error", any.with(ERROR, "E7"));
    all.put("error and service", any.with(ERROR, "E7").with(SERVICE, "department-7.service-7"));
    all.put("error that never was", any.with(ERROR, "none"));
    all.put("node of which few are", any.with(NODE, "node-9"));
    all.put("node and department", third.with(NODE, "node-1"));
    all.put("own department", any.within("department-3"));
    all.put("own, outcome unknown", any.within("department-3").with(STATE, "outcome-unknown"));
    all.put(
        "department and service that exclude each other",
        any.with(DEPARTMENT, "department-4").with(SERVICE, "department-3.service-13"));
    return all;
  }

  private HikariDataSource database() {
    HikariDataSource database = new HikariDataSource();
    if (POSTGRESQL) {
      database.setJdbcUrl(PostgresServer.start().freshDatabase());
      database.setUsername(PostgresServer.USER);
    } else {
      database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("messages") + ";WRITE_DELAY=0");
    }
    return database;
  }
}
