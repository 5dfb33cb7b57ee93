package org.yibiao.routes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.Samples;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.TestMessages;

/** Requests that come while the trail's end is taken are entered together, and each for itself. */
@Tag("database")
class SharedEntriesTest {

  private final List<Thread> callers = new ArrayList<>();

  private HikariDataSource database;
  private JdbcClient jdbc;
  private CountedCommits commits;
  private SharedWrites writes;

  @BeforeEach
  void start() {
    database = DatabaseUnderTest.fresh();
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = JdbcClient.create(database);
    commits = new CountedCommits(database);
    Clock clock = Clock.systemUTC();
    EvidenceLedger ledger =
        new EvidenceLedger(jdbc, new NamedParameterJdbcTemplate(database), Duration.ofHours(1));
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of the tests only"), clock);
    MessageLog log = TestMessages.log(database);
    EvidenceMessages messages = new EvidenceMessages(log, TestMessages.held(log));
    writes =
        new SharedWrites(commits.transactional(new EvidenceWrites(ledger, log, messages, trail)));
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void are_written_with_one_commit_if_they_come_while_another_is_written() throws Exception {
    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids(10));

    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(commits.committed()).isEqualTo(2);
    assertThat(inTrail()).hasSize(10);
  }

  @Test
  void are_all_written_if_more_come_than_one_transaction_takes() throws Exception {
    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids(100));

    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(inTrail()).hasSize(100);
    assertThat(commits.committed()).isEqualTo(5);
  }

  @Test
  void are_written_beside_one_that_is_there_already() throws Exception {
    String known = Samples.newMessageId();
    writes.write(SampleEntries.entry(known));
    List<String> ids = new ArrayList<>(ids(5));
    ids.add(3, known);

    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids);

    for (CompletableFuture<Void> each : all) {
      if (all.indexOf(each) == 3) {
        assertThatThrownBy(each::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(DuplicateKeyException.class);
      } else {
        each.get();
      }
    }
    assertThat(inTrail()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void leave_nothing_behind_that_the_trail_does_not_take() {
    jdbc.sql("alter table audit_end rename to hidden").update();

    assertThatThrownBy(() -> writes.write(SampleEntries.entry(Samples.newMessageId())))
        .isInstanceOf(DataAccessException.class);

    assertThat(count("evidence_request") + count("message") + count("message_hop")).isZero();
  }

  @Test
  void are_undone_with_the_transaction_around_them() {
    new TransactionTemplate(commits)
        .executeWithoutResult(
            status -> {
              writes.write(SampleEntries.entry(Samples.newMessageId()));
              status.setRollbackOnly();
            });

    assertThat(inTrail()).isEmpty();
  }

  @Test
  void leave_a_transaction_around_them_usable_if_one_is_there_already() {
    String known = Samples.newMessageId();
    writes.write(SampleEntries.entry(known));
    String other = Samples.newMessageId();

    new TransactionTemplate(commits)
        .executeWithoutResult(
            status -> {
              assertThatThrownBy(() -> writes.write(SampleEntries.entry(known)))
                  .isInstanceOf(DuplicateKeyException.class);
              writes.write(SampleEntries.entry(other));
            });

    assertThat(inTrail()).containsExactlyInAnyOrder(known, other);
  }

  /** The first comes alone; the others when its transaction waits for the trail's end. */
  private List<CompletableFuture<Void>> whileTheEndIsTaken(List<String> ids) throws SQLException {
    int before = commits.begun();
    try (Connection taken = database.getConnection();
        Statement statement = taken.createStatement()) {
      taken.setAutoCommit(false);
      statement.executeQuery("select chain from audit_end where id = 1 for update").close();
      List<CompletableFuture<Void>> all = new ArrayList<>();
      all.add(caller(ids.get(0)));
      await().until(() -> commits.begun() == before + 1);
      ids.stream().skip(1).map(this::caller).forEach(all::add);
      await()
          .until(
              () ->
                  callers.stream()
                      .skip(1)
                      .allMatch(each -> each.getState() == Thread.State.WAITING));
      taken.rollback();
      return all;
    }
  }

  private CompletableFuture<Void> caller(String id) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                writes.write(SampleEntries.entry(id));
                result.complete(null);
              } catch (RuntimeException e) {
                result.completeExceptionally(e);
              }
            });
    callers.add(caller);
    caller.start();
    return result;
  }

  private static List<String> ids(int many) {
    return Stream.generate(Samples::newMessageId).limit(many).toList();
  }

  private List<String> inTrail() {
    return jdbc.sql("select detail from audit_entry").query(String.class).list();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
