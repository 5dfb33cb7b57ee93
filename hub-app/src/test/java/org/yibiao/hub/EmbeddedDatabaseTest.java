package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The database that the hub brings along keeps what was committed, whenever it is killed. */
class EmbeddedDatabaseTest {

  /** H2 keeps old chunks for 45 s by default; what fails after that time fails after this one. */
  private static final Duration RETENTION = Duration.ofSeconds(1);

  @TempDir private Path data;

  /** H2 2.5.252 wrote such a commit only together with the next one. */
  @Test
  void the_first_commit_after_a_long_silence_is_on_disk_at_once() throws Exception {
    try (Connection hub = open("hub");
        Statement statement = hub.createStatement()) {
      statement.execute("create table receipt (id int primary key)");
      long since = System.nanoTime();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> System.nanoTime() - since > RETENTION.multipliedBy(3).toNanos());

      statement.execute("insert into receipt values (1)");

      assertThat(receiptsAfterKillNow()).isOne();
    }
  }

  /** What lies on disk at this moment is what a killed hub finds at its next start. */
  private int receiptsAfterKillNow() throws IOException, SQLException {
    Files.copy(data.resolve("hub.mv.db"), data.resolve("killed.mv.db"));
    try (Connection next = open("killed");
        Statement statement = next.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from receipt")) {
      count.next();
      return count.getInt(1);
    }
  }

  private Connection open(String name) throws SQLException {
    YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
    settings.setResources(new ClassPathResource("application.yaml"));
    String url =
        settings
            .getObject()
            .getProperty("spring.datasource.url")
            .replace("${yibiao.data}/hub", data.resolve(name).toString());
    return DriverManager.getConnection(url + ";RETENTION_TIME=" + RETENTION.toMillis());
  }
}
