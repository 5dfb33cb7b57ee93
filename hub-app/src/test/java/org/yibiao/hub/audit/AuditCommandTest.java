package org.yibiao.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.hub.secrets.Secrets;
import org.yibiao.routes.audit.ArchiveFolder;
import org.yibiao.routes.audit.AuditArchiving;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;

/** {@code yibiao audit verify} on the data folder of a hub that is not running. */
class AuditCommandTest {

  @TempDir private Path data;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void says_that_an_untouched_trail_is_sound() {
    trailOf(3);

    assertThat(verify()).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("审计记录完整，共 3 条").contains("is sound");
  }

  @Test
  void names_the_entry_that_was_changed_by_hand() {
    trailOf(3).sql("update audit_entry set outcome = 'done' where position = 2").update();

    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("第 2 条").contains("at entry 2");
  }

  @Test
  void checks_the_archives_in_the_data_folder_too() {
    archive(trailOf(5));

    assertThat(verify()).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("共 5 条", "其中 3 条在归档文件中");
  }

  @Test
  void names_an_archive_that_is_missing() throws IOException {
    archive(trailOf(5));
    Files.delete(data.resolve("archive/audit-1-3.jsonl.gz"));

    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("audit-1-3.jsonl.gz");
  }

  @Test
  void says_that_archives_were_not_looked_at_where_their_folder_is_not_there() throws IOException {
    archive(trailOf(5));
    Files.move(data.resolve("archive"), data.resolve("elsewhere"));

    assertThat(verify()).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("--yibiao.audit.archive");
  }

  @Test
  void says_that_there_is_no_trail_and_leaves_nothing_behind() {
    assertThat(verify()).isEqualTo(2);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void tells_how_it_is_called() {
    assertThat(new AuditCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(List.of()))
        .isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("yibiao audit verify");
  }

  private void archive(JdbcClient jdbc) {
    AuditChain chain = new AuditChain(Secrets.of(data).get("hub.audit-key"));
    ArchiveFolder folder = new ArchiveFolder(data.resolve("archive"));
    new AuditArchiving(jdbc, chain, folder, Clock.systemUTC())
        .archive(Instant.now().plusSeconds(60), 3);
  }

  private int verify() {
    return new AuditCommand(new PrintStream(said, true, StandardCharsets.UTF_8))
        .run(List.of("verify", "--yibiao.data=" + data));
  }

  private JdbcClient trailOf(int entries) {
    Secrets secrets = Secrets.of(data);
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:file:" + data + "/hub", "hub", secrets.get("hub.database-password"));
    Flyway.configure().dataSource(database).load().migrate();
    JdbcClient jdbc = JdbcClient.create(database);
    AuditTrail trail =
        new AuditTrail(jdbc, new AuditChain(secrets.get("hub.audit-key")), Clock.systemUTC());
    for (int i = 0; i < entries; i++) {
      trail.enter(new AuditEvent("tax", "data-request", "x", "not-granted", "number " + i));
    }
    return jdbc;
  }
}
