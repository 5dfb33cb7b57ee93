package org.yibiao.routes.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.database.DatabaseUnderTest;

/** The part of the trail that lies in files, and whoever has the files or the rows about them. */
@Tag("database")
class AuditArchivingTest {

  private static final AuditChain CHAIN = new AuditChain("of the tests only");
  private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

  @TempDir private Path data;

  private Path folder;
  private HikariDataSource database;
  private JdbcClient jdbc;
  private TransactionTemplate transactions;
  private AuditTrail trail;

  @BeforeEach
  void start() {
    folder = data.resolve("archive");
    database = DatabaseUnderTest.fresh();
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = JdbcClient.create(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
    trail = new AuditTrail(jdbc, CHAIN, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void what_is_archived_is_gone_from_the_table_and_the_whole_is_sound() {
    enter(5);
    archive(3);
    enter(2);

    assertThat(positions()).containsExactly(4L, 5L, 6L, 7L);
    assertThat(verify()).isInstanceOf(AuditVerdict.Sound.class);
    assertThat(verify())
        .extracting("entries", "archived", "archivesSeen")
        .containsExactly(7L, 3L, true);
  }

  @Test
  void is_sound_over_several_archives() {
    enter(2500);
    archive(1200);
    archive(1200);
    enter(1);

    assertThat(verify()).extracting("entries", "archived").containsExactly(2501L, 2400L);
  }

  @Test
  void is_sound_when_all_is_archived() {
    enter(3);
    archive(100);

    assertThat(verify()).extracting("entries", "archived").containsExactly(3L, 3L);
  }

  @Test
  void archives_nothing_that_is_not_old_enough() {
    enter(3);

    assertThat(archive(Instant.now().minus(Duration.ofDays(1)), 100)).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void begins_at_the_end_of_the_last_archive_where_the_folder_is_not_there() throws IOException {
    enter(5);
    archive(3);
    Files.move(folder, data.resolve("elsewhere"));

    assertThat(verify()).extracting("entries", "archivesSeen").containsExactly(5L, false);
  }

  @Test
  void finds_an_archive_that_is_missing() throws IOException {
    enter(6);
    archive(3);
    archive(2);
    Files.delete(folder.resolve("audit-4-5.jsonl.gz"));

    brokenAt(4, "audit-4-5.jsonl.gz");
  }

  @Test
  void finds_an_archive_that_was_changed() throws IOException {
    enter(5);
    archive(3);
    Files.write(folder.resolve("audit-1-3.jsonl.gz"), new byte[] {1, 2, 3});

    brokenAt(1, "changed");
  }

  @Test
  void finds_an_archive_that_was_changed_together_with_the_note_of_its_digest() throws IOException {
    enter(5);
    archive(3);
    ArchiveFolder forger = new ArchiveFolder(folder);
    List<AuditEntry> entries =
        forger.read(
            "audit-1-3.jsonl.gz",
            all -> Stream.generate(all::next).limit(3).map(AuditArchivingTest::forged).toList());
    String digest = forger.write("audit-1-3.jsonl.gz", entries);
    jdbc.sql("update audit_archive set sha256 = ?").param(digest).update();

    brokenAt(1, "note of an archive was changed");
  }

  @Test
  void finds_entries_that_were_taken_out_with_a_forged_note_of_an_archive() throws IOException {
    enter(5);
    jdbc.sql(
            "insert into audit_archive select 1, 3, '', chain, 'audit-1-3.jsonl.gz', 'none', at,"
                + " chain from audit_entry where position = 3")
        .update();
    jdbc.sql("delete from audit_entry where position <= 3").update();

    brokenAt(1, "note of an archive was changed");
  }

  @Test
  void finds_that_the_note_of_an_archive_is_missing() {
    enter(5);
    archive(2);
    archive(2);
    jdbc.sql("delete from audit_archive where first_position = 1").update();

    brokenAt(1, "note of an archive is missing");
  }

  @Test
  void finds_an_entry_that_was_changed_after_the_last_archive() {
    enter(5);
    archive(3);
    jdbc.sql("update audit_entry set actor = 'somebody-else' where position = 5").update();

    brokenAt(5, "changed");
  }

  @Test
  void moves_nothing_when_the_trail_does_not_hold() {
    enter(5);
    jdbc.sql("update audit_entry set actor = 'somebody-else' where position = 2").update();

    assertThatThrownBy(() -> archive(3)).hasMessageContaining("entry 2");
    assertThat(positions()).hasSize(5);
    brokenAt(2, "changed");
  }

  @Test
  void one_that_does_not_commit_leaves_the_trail_as_it_was() {
    enter(5);
    transactions.executeWithoutResult(
        status -> {
          archiving().archive(LATER, 3);
          status.setRollbackOnly();
        });

    assertThat(positions()).hasSize(5);
    assertThat(verify()).extracting("entries", "archived").containsExactly(5L, 0L);
  }

  @Test
  void what_did_not_commit_is_archived_by_the_next_and_nothing_is_left_behind() {
    enter(5);
    transactions.executeWithoutResult(
        status -> {
          archiving().archive(LATER, 3);
          status.setRollbackOnly();
        });
    archive(4);

    assertThat(folder).isDirectoryNotContaining("glob:**/audit-1-3*");
    assertThat(verify()).extracting("entries", "archived").containsExactly(5L, 4L);
  }

  private void enter(int count) {
    for (int i = 0; i < count; i++) {
      AuditEvent event =
          new AuditEvent("tax", "data-request", "x", AuditEvent.DONE, "第 " + i + "\n条 \u2028");
      transactions.executeWithoutResult(status -> trail.enter(event));
    }
  }

  private static AuditEntry forged(AuditEntry entry) {
    AuditEvent was = entry.event();
    AuditEvent is = new AuditEvent("nobody", was.action(), was.object(), was.outcome(), "");
    return new AuditEntry(entry.position(), entry.at(), is, entry.previous(), entry.chain());
  }

  private void archive(int most) {
    assertThat(archive(LATER, most)).isPresent();
  }

  private Optional<ArchivedPart> archive(Instant before, int most) {
    return transactions.execute(status -> archiving().archive(before, most));
  }

  private AuditArchiving archiving() {
    return new AuditArchiving(jdbc, CHAIN, new ArchiveFolder(folder), Clock.systemUTC());
  }

  private List<Long> positions() {
    return jdbc.sql("select position from audit_entry order by position").query(Long.class).list();
  }

  private AuditVerdict verify() {
    return new AuditCheck(jdbc, CHAIN, new ArchiveFolder(folder)).verify();
  }

  private void brokenAt(long position, String why) {
    assertThat(verify())
        .isInstanceOfSatisfying(
            AuditVerdict.Broken.class,
            it -> {
              assertThat(it.position()).isEqualTo(position);
              assertThat(it.en()).contains(why);
            });
  }
}
