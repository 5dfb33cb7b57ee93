package org.yibiao.hub.alive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A part of the hub that has given up for good, and one that is only away. */
class OwnPartsTest {

  @TempDir private Path folder;

  private Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("hub"));
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  @Test
  void all_is_well_while_database_and_broker_answer() throws SQLException {
    assertThat(new OwnParts(on(database()), () -> true).gaveUp()).isEmpty();
  }

  @Test
  void a_database_whose_disk_was_full_does_not_come_back_when_there_is_room_again()
      throws SQLException {
    FilePath.register(new FillingDisk());
    JdbcClient jdbc = on(DriverManager.getConnection("jdbc:h2:filling:" + folder.resolve("hub")));
    jdbc.sql("create table kept (words varchar)").update();
    FillingDisk.isFull = true;
    await().until(() -> isRefused(jdbc));
    FillingDisk.isFull = false;

    OwnParts parts = new OwnParts(jdbc, () -> true);
    await()
        .untilAsserted(
            () -> assertThat(parts.gaveUp()).hasValue("the embedded database has closed itself"));
  }

  private static boolean isRefused(JdbcClient jdbc) {
    try {
      jdbc.sql("insert into kept values ('something')").update();
      return false;
    } catch (DataAccessException e) {
      return true;
    }
  }

  @Test
  void a_database_elsewhere_that_is_away_may_come_back() {
    JdbcClient away =
        JdbcClient.create(new DriverManagerDataSource("jdbc:h2:tcp://127.0.0.1:1/nobody"));

    assertThat(new OwnParts(away, () -> true).gaveUp()).isEmpty();
  }

  @Test
  void a_broker_that_stopped_does_not_come_back() throws SQLException {
    assertThat(new OwnParts(on(database()), () -> false).gaveUp())
        .hasValue("the embedded broker has stopped");
  }

  @Test
  void a_hub_one_of_whose_parts_gave_up_ends() throws SQLException {
    AtomicInteger ended = new AtomicInteger();

    new OwnPartsRound(new OwnParts(on(database()), () -> false), ended::incrementAndGet).look();

    assertThat(ended).hasValue(1);
  }
}
