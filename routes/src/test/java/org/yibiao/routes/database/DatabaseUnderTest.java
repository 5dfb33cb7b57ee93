package org.yibiao.routes.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;

/**
 * Fresh databases of the kind that the run of the tests names in {@code yibiao.test.database}: H2
 * in memory, or a real PostgreSQL.
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
      database.setJdbcUrl(Shared.SERVER.freshDatabase());
      database.setUsername(PostgresServer.USER);
    } else {
      database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
    return database;
  }

  /** One server for all tests of a process, started by the first that needs it. */
  private static final class Shared {
    private static final PostgresServer SERVER = PostgresServer.start();
  }
}
