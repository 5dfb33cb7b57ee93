package org.yibiao.routes.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fresh databases of the kind that the run of the tests names in {@code yibiao.test.database}: H2 in
 * memory, or a real PostgreSQL. One that cannot be started fails its tests; they are never skipped.
 */
public final class DatabaseUnderTest {

  private static final boolean POSTGRESQL =
      System.getProperty("yibiao.test.database", "h2").equals("postgresql");

  private DatabaseUnderTest() {}

  /** An empty database that nobody else uses. The caller closes it. */
  public static HikariDataSource fresh() {
    HikariDataSource database = new HikariDataSource();
    database.setMaximumPoolSize(20);
    if (POSTGRESQL) {
      database.setJdbcUrl(freshInPostgres());
      database.setUsername("postgres");
    } else {
      database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
    return database;
  }

  private static String freshInPostgres() {
    String name = "hub_" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  /** One server for all tests of a process, started by the first that needs it. */
  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "400").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
