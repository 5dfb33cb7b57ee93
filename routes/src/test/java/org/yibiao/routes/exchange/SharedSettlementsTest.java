package org.yibiao.routes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.Samples;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.TestMessages;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;

/** Answers that come while another is just being kept are kept together, and each for itself. */
@Tag("database")
class SharedSettlementsTest {

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
    EvidenceLedger ledger =
        new EvidenceLedger(jdbc, new NamedParameterJdbcTemplate(database), Duration.ofHours(1));
    MessageLog log = TestMessages.log(database);
    Clock clock = Clock.systemUTC();
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of the tests only"), clock);
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
    List<EvidenceEntry> asked = asked(10);
    int before = commits.committed();

    List<CompletableFuture<Void>> all =
        whileTheFirstIsTaken(
            asked.stream()
                .<EvidenceWrite>map(each -> settlement(each, EvidenceOutcome.PROVIDED))
                .toList());
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(commits.committed() - before).isEqualTo(2);
    assertThat(count("evidence_request where outcome = 'provided'")).isEqualTo(10);
    assertThat(count("message where state = 'done'")).isEqualTo(10);
  }

  @Test
  void share_the_commit_with_requests_that_are_just_let_through() throws Exception {
    List<EvidenceEntry> asked = asked(5);
    List<EvidenceWrite> all = new ArrayList<>();
    asked.forEach(each -> all.add(settlement(each, EvidenceOutcome.PROVIDED)));
    Stream.generate(Samples::newMessageId).limit(5).map(SampleEntries::entry).forEach(all::add);
    int before = commits.committed();

    CompletableFuture.allOf(whileTheFirstIsTaken(all).toArray(CompletableFuture[]::new)).get();

    assertThat(commits.committed() - before).isEqualTo(2);
    assertThat(count("evidence_request where outcome = 'provided'")).isEqualTo(5);
    assertThat(count("evidence_request where outcome is null")).isEqualTo(5);
    assertThat(count("audit_entry")).isEqualTo(10);
  }

  @Test
  void each_keep_the_first_answer_and_how_the_hub_came_to_the_second() {
    EvidenceEntry asked = asked(1).get(0);
    writes.write(settlement(asked, EvidenceOutcome.PROVIDED));
    int hops = count("message_hop");

    writes.write(settlement(asked, EvidenceOutcome.NOT_FOUND));

    assertThat(count("evidence_request where outcome = 'provided'")).isEqualTo(1);
    assertThat(count("message_hop") - hops).isEqualTo(asked.hops().size());
  }

  @Test
  void leave_nothing_behind_if_the_log_does_not_take_them() {
    EvidenceEntry asked = asked(1).get(0);
    jdbc.sql("alter table message_hop rename to hidden").update();

    assertThatThrownBy(() -> writes.write(settlement(asked, EvidenceOutcome.PROVIDED)))
        .isInstanceOf(DataAccessException.class);

    assertThat(count("evidence_request where outcome is not null")).isZero();
    assertThat(count("message where state = 'done'")).isZero();
  }

  @Test
  void are_undone_with_the_transaction_around_them() {
    EvidenceEntry asked = asked(1).get(0);

    new TransactionTemplate(commits)
        .executeWithoutResult(
            status -> {
              writes.write(settlement(asked, EvidenceOutcome.PROVIDED));
              status.setRollbackOnly();
            });

    assertThat(count("evidence_request where outcome is not null")).isZero();
  }

  private List<EvidenceEntry> asked(int many) {
    List<EvidenceEntry> all =
        Stream.generate(Samples::newMessageId).limit(many).map(SampleEntries::entry).toList();
    all.forEach(writes::write);
    return all;
  }

  /** The first comes alone; the others when its transaction waits for its request's row. */
  private List<CompletableFuture<Void>> whileTheFirstIsTaken(List<EvidenceWrite> some)
      throws SQLException {
    int before = commits.begun();
    try (Connection taken = database.getConnection();
        PreparedStatement row =
            taken.prepareStatement(
                "select digest from evidence_request where message_id = ? for update")) {
      taken.setAutoCommit(false);
      row.setString(1, some.get(0).messageId());
      row.executeQuery().close();
      List<CompletableFuture<Void>> all = new ArrayList<>();
      all.add(caller(some.get(0)));
      await().until(() -> commits.begun() == before + 1);
      some.stream().skip(1).map(this::caller).forEach(all::add);
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

  private CompletableFuture<Void> caller(EvidenceWrite one) {
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

  private static Settlement settlement(EvidenceEntry asked, EvidenceOutcome outcome) {
    EvidenceResponse response = new EvidenceResponse();
    response.setRequestId(asked.asked().messageId());
    response.setOutcome(outcome);
    return new Settlement(
        asked.asked(), response, "{}", DataSource.HOLDER, asked.hops(), Instant.now());
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
