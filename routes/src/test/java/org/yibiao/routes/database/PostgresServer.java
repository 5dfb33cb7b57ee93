package org.yibiao.routes.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL server on a free port, which ends with the process that started it. One that
 * cannot be started fails its tests; they are never skipped.
 */
public final class PostgresServer {

  /** The user of all its databases; it needs no password. */
  public static final String USER = "postgres";

  private static final Path SELF = Path.of("/proc/self");

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts a server. */
  public static PostgresServer start() {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "400")
              // whatever the machine's own language and character set
              .setLocaleConfig("locale", "C");
      if (isRoot() && !LinuxUtils.isUnshareAvailable()) {
        builder.setPgBinaryResolver(new RunByNobody()).setDataDirectory(RunByNobody.ownFolder());
      }
      return new PostgresServer(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database; returns its JDBC address. */
  public String freshDatabase() {
    String name = "hub_" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(server.getPostgresDatabase()).sql("create database " + name).update();
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  private static boolean isRoot() throws IOException {
    return Files.exists(SELF) && Files.getAttribute(SELF, "unix:uid").equals(0);
  }
}
