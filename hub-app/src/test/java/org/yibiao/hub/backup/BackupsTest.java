package org.yibiao.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.hub.secrets.Secrets;
import org.yibiao.routes.intake.Refusal;

/** Backups of a data folder, and what is restored of them. */
class BackupsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path data;
  private Path attachments;
  private Path fresh;

  @BeforeEach
  void keepSomething() throws IOException {
    data = folder.resolve("data");
    fresh = folder.resolve("fresh");
    attachments = data.resolve("attachments");
    Secrets.of(data).get("hub.audit-key");
    Files.createDirectories(data.resolve("handovers/files"));
    Files.writeString(data.resolve("handovers/files/abc"), "handed over");
    database(data).sql("create table kept (words varchar(20))").update();
    database(data).sql("insert into kept values ('kept')").update();
  }

  @Test
  void what_was_kept_is_there_again() throws IOException {
    String secret = Secrets.of(data).get("hub.audit-key");
    Path backup = make();

    assertThat(restore(backup, fresh)).as(said.toString(StandardCharsets.UTF_8)).isZero();

    assertThat(database(fresh).sql("select words from kept").query(String.class).single())
        .isEqualTo("kept");
    assertThat(Files.readString(fresh.resolve("handovers/files/abc"))).isEqualTo("handed over");
    assertThat(Secrets.of(fresh).get("hub.audit-key")).isEqualTo(secret);
  }

  @Test
  void the_archived_part_of_the_audit_trail_is_there_again() throws IOException {
    Files.createDirectories(data.resolve("archive"));
    Files.writeString(data.resolve("archive/audit-1-3.jsonl.gz"), "packed");

    restore(make(), fresh);

    assertThat(fresh.resolve("archive/audit-1-3.jsonl.gz")).hasContent("packed");
  }

  @Test
  void attachments_are_there_again_wherever_they_lie() throws IOException {
    keepAttachment("ab/cd/abcd", "a mandate");
    Path backup = make();
    Path elsewhere = folder.resolve("elsewhere");

    assertThat(restore(backup, fresh, "--yibiao.attachments.folder=" + elsewhere)).isZero();

    assertThat(elsewhere.resolve("kept/ab/cd/abcd")).hasContent("a mandate");
    assertThat(fresh.resolve("attachments")).doesNotExist();
  }

  @Test
  void attachments_go_with_the_data_unless_told_otherwise() throws IOException {
    keepAttachment("ab/cd/abcd", "a mandate");

    restore(make(), fresh);

    assertThat(fresh.resolve("attachments/kept/ab/cd/abcd")).hasContent("a mandate");
  }

  @Test
  void attachments_that_are_only_half_there_are_not_in_it() throws IOException {
    Files.createDirectories(attachments.resolve("incoming"));
    Files.writeString(attachments.resolve("incoming/attachment1.part"), "half");

    assertThat(make().resolve("attachments")).doesNotExist();
  }

  @Test
  void one_whose_attachment_was_changed_is_not_restored() throws IOException {
    keepAttachment("ab/cd/abcd", "a mandate");
    Path backup = make();
    Files.writeString(backup.resolve("attachments/kept/ab/cd/abcd"), "another");

    assertThat(restore(backup, fresh)).isEqualTo(1);
    assertThat(fresh).doesNotExist();
  }

  @Test
  void what_came_after_it_is_not_in_it() {
    Path backup = make();
    database(data).sql("insert into kept values ('later')").update();

    restore(backup, fresh);

    assertThat(database(fresh).sql("select count(*) from kept").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void one_that_was_changed_is_not_restored() throws IOException {
    Path backup = make();
    Files.writeString(backup.resolve("secrets.properties"), "hub.audit-key=mine");

    assertThat(restore(backup, fresh)).isEqualTo(1);
    assertThat(fresh).doesNotExist();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("secrets.properties");
  }

  @Test
  void one_that_was_not_finished_is_not_restored() throws IOException {
    Path backup = make();
    Files.delete(backup.resolve(Manifest.NAME));

    assertThat(restore(backup, fresh)).isEqualTo(1);
    assertThat(fresh).doesNotExist();
  }

  @Test
  void nothing_is_restored_over_what_is_there() {
    Path backup = make();

    assertThat(restore(backup, data)).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("不是空的", "is not empty");
  }

  @Test
  void a_database_elsewhere_is_left_to_its_own_tools() {
    Backups backups = backups("jdbc:postgresql://db/hub");

    assertThatThrownBy(backups::make)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.problem().getDetail()).contains("pg_basebackup"));
  }

  private Path make() {
    return Path.of(backups("jdbc:h2:file:" + data.resolve("hub")).make().folder());
  }

  private Backups backups(String url) {
    return new Backups(
        data,
        data.resolve("secrets.properties"),
        data.resolve("signing-key.jwk"),
        attachments,
        folder.resolve("backups"),
        url,
        database(data),
        Clock.systemUTC());
  }

  private void keepAttachment(String name, String content) throws IOException {
    Path file = attachments.resolve("kept").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private int restore(Path backup, Path to, String... settings) {
    List<String> arguments = new ArrayList<>(List.of(backup.toString(), "--yibiao.data=" + to));
    arguments.addAll(List.of(settings));
    return new RestoreCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
  }

  private static JdbcClient database(Path data) {
    return JdbcClient.create(
        new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("hub"), "hub", "a password"));
  }
}
