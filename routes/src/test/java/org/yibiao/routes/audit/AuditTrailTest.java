package org.yibiao.routes.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.database.DatabaseUnderTest;

/** The audit trail, and whoever has the database but not the key. */
@Tag("database")
class AuditTrailTest {

  private static final String KEY = "of the tests only";

  private HikariDataSource database;
  private JdbcClient jdbc;
  private TransactionTemplate transactions;
  private AuditTrail trail;

  @BeforeEach
  void start() {
    database = DatabaseUnderTest.fresh();
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = JdbcClient.create(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
    trail = new AuditTrail(jdbc, new AuditChain(KEY), Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void is_sound_when_nobody_touched_it() {
    enter(5);

    assertThat(verify()).isInstanceOf(AuditVerdict.Sound.class);
  }

  @Test
  void is_sound_before_anything_happened() {
    assertThat(verify()).isEqualTo(new AuditVerdict.Sound(0, ""));
  }

  @Test
  void puts_what_happens_at_once_into_one_order() {
    IntStream.range(0, 50).parallel().forEach(i -> enter(1));

    assertThat(verify()).extracting("entries").isEqualTo(50L);
  }

  @Test
  void takes_what_somebody_is_called_however_long_and_strange_it_is() {
    trail.enter(new AuditEvent("\0" + "𠮷".repeat(300), "", "a\0b", AuditEvent.DONE, "c\0d"));

    assertThat(verify()).isInstanceOf(AuditVerdict.Sound.class);
  }

  @Test
  void is_sound_however_long_it_is() {
    enter(2001);

    assertThat(verify()).extracting("entries").isEqualTo(2001L);
  }

  @Test
  void an_entry_that_does_not_commit_leaves_no_gap() {
    enter(2);
    transactions.executeWithoutResult(
        status -> {
          trail.enter(event("lost"));
          status.setRollbackOnly();
        });
    enter(1);

    assertThat(verify()).extracting("entries").isEqualTo(3L);
  }

  @Test
  void finds_an_entry_that_was_changed() {
    enter(5);
    jdbc.sql("update audit_entry set actor = 'somebody-else' where position = 3").update();

    brokenAt(3);
  }

  @Test
  void finds_text_that_was_moved_from_one_column_to_the_next() {
    enter(3);
    jdbc.sql("update audit_entry set actor = 'tax' || action, action = '' where position = 2")
        .update();

    brokenAt(2);
  }

  @Test
  void finds_an_entry_that_was_taken_out() {
    enter(5);
    jdbc.sql("delete from audit_entry where position = 3").update();

    brokenAt(3);
  }

  @Test
  void finds_an_entry_that_was_taken_out_with_the_others_moved_up() {
    enter(5);
    jdbc.sql("delete from audit_entry where position = 3").update();
    jdbc.sql("update audit_entry set position = 3 where position = 4").update();
    jdbc.sql("update audit_entry set position = 4 where position = 5").update();
    jdbc.sql("update audit_end set position = 4").update();

    brokenAt(3);
  }

  @Test
  void finds_two_entries_that_changed_places() {
    enter(5);
    jdbc.sql("update audit_entry set position = 99 where position = 2").update();
    jdbc.sql("update audit_entry set position = 2 where position = 3").update();
    jdbc.sql("update audit_entry set position = 3 where position = 99").update();

    brokenAt(2);
  }

  @Test
  void finds_that_the_newest_entries_were_taken_out() {
    enter(5);
    jdbc.sql("delete from audit_entry where position > 3").update();

    brokenAt(4);
  }

  @Test
  void finds_that_the_mark_of_the_end_was_put_back() {
    enter(5);
    jdbc.sql(
            "update audit_end set position = 3, chain = (select chain from audit_entry where"
                + " position = 3)")
        .update();

    brokenAt(4);
  }

  @Test
  void does_not_take_a_chain_that_was_made_with_another_key() {
    new AuditTrail(jdbc, new AuditChain("guessed"), Clock.systemUTC()).enter(event("forged"));

    brokenAt(1);
  }

  private void enter(int count) {
    for (int i = 0; i < count; i++) {
      String detail = "number " + i;
      transactions.executeWithoutResult(status -> trail.enter(event(detail)));
    }
  }

  private void brokenAt(long position) {
    assertThat(verify())
        .isInstanceOfSatisfying(
            AuditVerdict.Broken.class, it -> assertThat(it.position()).isEqualTo(position));
  }

  private AuditVerdict verify() {
    return new AuditCheck(jdbc, new AuditChain(KEY), new ArchiveFolder(Path.of("none"))).verify();
  }

  private static AuditEvent event(String detail) {
    return new AuditEvent("tax", "data-request", "3070020000/00001", AuditEvent.DONE, detail);
  }
}
