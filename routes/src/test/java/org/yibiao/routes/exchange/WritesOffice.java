package org.yibiao.routes.exchange;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.TestMessages;

/** Where data requests and answers are written, with a database of its own and many callers. */
final class WritesOffice implements AutoCloseable {

  private final List<Thread> callers = new ArrayList<>();
  private final HikariDataSource database = DatabaseUnderTest.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final CountedCommits commits = new CountedCommits(database);
  private final EvidenceMessages messages;
  private final EvidenceRecords records;
  private final SharedWrites writes;

  WritesOffice() {
    Flyway.configure().dataSource(database).load().migrate();
    EvidenceLedger ledger =
        new EvidenceLedger(jdbc, new NamedParameterJdbcTemplate(database), Duration.ofHours(1));
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of the tests only"), Clock.systemUTC());
    MessageLog log = TestMessages.log(database);
    messages = new EvidenceMessages(log, TestMessages.held(log));
    writes =
        new SharedWrites(commits.transactional(new EvidenceWrites(ledger, log, messages, trail)));
    records =
        new EvidenceRecords(
            writes, ledger, messages, trail, new SimpleMeterRegistry(), Clock.systemUTC());
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  EvidenceMessages messages() {
    return messages;
  }

  EvidenceRecords records() {
    return records;
  }

  CountedCommits commits() {
    return commits;
  }

  void write(EvidenceWrite one) {
    writes.write(one);
  }

  int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }

  /**
   * Each is written by a caller of its own: the first alone, the others when its transaction waits
   * for a row, which is then let go.
   *
   * @param row statement that takes it
   */
  List<CompletableFuture<Void>> writeWhileTaken(String row, List<? extends EvidenceWrite> all)
      throws SQLException {
    int before = commits.begun();
    try (Connection taken = database.getConnection();
        Statement statement = taken.createStatement()) {
      taken.setAutoCommit(false);
      statement.executeQuery(row).close();
      List<CompletableFuture<Void>> written = new ArrayList<>();
      written.add(called(all.get(0)));
      await().until(() -> commits.begun() == before + 1);
      all.stream().skip(1).map(this::called).forEach(written::add);
      await()
          .until(
              () ->
                  callers.stream()
                      .skip(1)
                      .allMatch(each -> each.getState() == Thread.State.WAITING));
      taken.rollback();
      return written;
    }
  }

  private CompletableFuture<Void> called(EvidenceWrite one) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                writes.write(one);
                result.complete(null);
              } catch (RuntimeException e) {
                result.completeExceptionally(e);
              }
            });
    callers.add(caller);
    caller.start();
    return result;
  }

  @Override
  public void close() {
    database.close();
  }
}
