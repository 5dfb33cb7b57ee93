package org.yibiao.adapters.land.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.DepartmentFolder;

/** The department's database, as its own people reach it: with all rights, without a network. */
final class DepartmentDatabase implements AutoCloseable {

  private static final List<String> PLACED_BY_HUB =
      List.of(
          "INF_BDC_CHECK",
          "INF_BDC_TRANSFER",
          "INF_BDC_QUERY",
          "INF_BDC_LIMIT",
          "INF_BDC_EVENT",
          "INF_BDC_ASK_RESULT",
          "INF_BDC_SERIAL");

  private static final List<String> READ_BY_HUB =
      List.of(
          "INF_BDC_CHECK_RESULT",
          "INF_BDC_TRANSFER_RESULT",
          "INF_BDC_QUERY_RESULT",
          "INF_BDC_LIMIT_RESULT",
          "INF_BDC_EVENT_RESULT",
          "INF_BDC_ASK",
          "INF_BDC_CHANGE");

  private final JdbcConnectionPool connections;
  private final JdbcClient sql;

  private DepartmentDatabase(JdbcConnectionPool connections) {
    this.connections = connections;
    this.sql = JdbcClient.create(connections);
  }

  /** Opens it, and makes what is missing: tables, the seeds of the register, the hub's user. */
  static DepartmentDatabase open(Path directory, DepartmentFolder folder, HubAccess hub) {
    String url =
        "jdbc:h2:file:" + directory.toAbsolutePath().resolve(hub.database()) + ";WRITE_DELAY=0";
    DepartmentDatabase database =
        new DepartmentDatabase(
            JdbcConnectionPool.create(url, "LAND_ADMIN", AdminPassword.in(directory)));
    database.run(new ByteArrayResource(folder.read("native/exchange-tables.sql")));
    database.run(new ClassPathResource("register.sql", DepartmentDatabase.class));
    database.letIn(hub);
    return database;
  }

  JdbcClient sql() {
    return sql;
  }

  TransactionOperations transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(connections));
  }

  /**
   * The database closes with its last connection. It is not told to: a {@code SHUTDOWN} closes the
   * sessions of others, and now and then fails when the server, just stopped, is closing them too.
   */
  @Override
  public void close() {
    connections.dispose();
  }

  private void run(Resource script) {
    ResourceDatabasePopulator populator = new ResourceDatabasePopulator(script);
    populator.setSqlScriptEncoding(UTF_8.name());
    populator.execute(connections);
  }

  /** The hub gets what an exchange needs, and nothing of the register. */
  private void letIn(HubAccess hub) {
    String password = "'" + hub.password().replace("'", "''") + "'";
    String to = " TO " + hub.user();
    sql.sql("CREATE USER IF NOT EXISTS " + hub.user() + " PASSWORD " + password).update();
    sql.sql("ALTER USER " + hub.user() + " SET PASSWORD " + password).update();
    PLACED_BY_HUB.forEach(
        table -> sql.sql("GRANT SELECT, INSERT, UPDATE ON " + table + to).update());
    READ_BY_HUB.forEach(table -> sql.sql("GRANT SELECT, UPDATE ON " + table + to).update());
  }
}
