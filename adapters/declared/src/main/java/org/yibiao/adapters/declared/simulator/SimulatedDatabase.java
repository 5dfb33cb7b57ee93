package org.yibiao.adapters.declared.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.yibiao.adapters.declared.database.ExchangeTables;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;

/** A simulated exchange database, as the department's own people reach it: with all rights. */
final class SimulatedDatabase implements AutoCloseable {

  private static final String TABLES = "native/tables.sql";

  private final JdbcConnectionPool connections;
  private final JdbcClient sql;

  private SimulatedDatabase(JdbcConnectionPool connections) {
    this.connections = connections;
    this.sql = JdbcClient.create(connections);
  }

  /** Opens it, and makes what is missing: the tables, and the hub's user with its rights. */
  static SimulatedDatabase open(
      Path directory,
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DatabaseAccess hub) {
    String file = directory.toAbsolutePath().resolve(hub.database()).toString();
    String url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    SimulatedDatabase database =
        new SimulatedDatabase(JdbcConnectionPool.create(url, "DEPARTMENT", password(directory)));
    ResourceDatabasePopulator tables =
        new ResourceDatabasePopulator(new ByteArrayResource(folder.read(TABLES)));
    tables.setSqlScriptEncoding(UTF_8.name());
    tables.execute(database.connections);
    database.letIn(hub, descriptor);
    return database;
  }

  DataSource connections() {
    return connections;
  }

  /**
   * The database closes with its last connection. It is not told to: a {@code SHUTDOWN} closes the
   * sessions of others, and now and then fails when the server, just stopped, is closing them too.
   */
  @Override
  public void close() {
    connections.dispose();
  }

  /** The hub gets what an exchange needs, and nothing else. */
  private void letIn(DatabaseAccess hub, DepartmentDescriptor descriptor) {
    String password = "'" + hub.password().replace("'", "''") + "'";
    sql.sql("CREATE USER IF NOT EXISTS " + hub.user() + " PASSWORD " + password).update();
    sql.sql("ALTER USER " + hub.user() + " SET PASSWORD " + password).update();
    descriptor.services().stream()
        .map(ExchangeTables::of)
        .forEach(
            tables -> {
              grant("SELECT, INSERT, UPDATE", tables.requestTable(), hub);
              grant("SELECT, UPDATE", tables.answerTable(), hub);
            });
  }

  private void grant(String rights, String table, DatabaseAccess hub) {
    sql.sql("GRANT " + rights + " ON " + table + " TO " + hub.user()).update();
  }

  /** The password of the department's own administrator: made once, kept beside the database. */
  private static String password(Path directory) {
    try {
      Path file = Files.createDirectories(directory).resolve("admin.password");
      if (Files.notExists(file)) {
        // never half written; temporary files are readable by their owner only
        Path whole = Files.createTempFile(directory, "admin", ".new");
        Files.writeString(whole, UUID.randomUUID().toString());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
