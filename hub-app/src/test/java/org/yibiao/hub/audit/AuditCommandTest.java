package org.yibiao.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.hub.secrets.Secrets;
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
