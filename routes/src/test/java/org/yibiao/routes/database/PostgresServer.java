package org.yibiao.routes.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL server on a free port, which ends with the process that started it. One that
 * cannot be started fails its tests; they are never skipped.
 */
public final class PostgresServer {

  /** The user of all its databases; it needs no password. */
  public static final String USER = "postgres";

  private static final Path SELF = Path.of("/proc/self");

  private final Path data;
  private EmbeddedPostgres server;

  private PostgresServer(Path data) {
    this.data = data;
  }

  /** Starts a server. */
  public static PostgresServer start() {
    try {
      PostgresServer started = new PostgresServer(ownFolder());
      started.server = started.run(0);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and its children as {@code kill -9} does. */
  public void killHard() throws IOException, InterruptedException {
    long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
    List<ProcessHandle> all = Stream.concat(Stream.of(handle), handle.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit().join();
    }
    // it lets go of the folder, so that the server can be run there again
    server.close();
  }

  /** Runs it again, with its data and on its port. */
  public void startAgain() throws IOException {
    server = run(server.getPort());
  }

  private EmbeddedPostgres run(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "400")
            // whatever the machine's own language and character set
            .setLocaleConfig("locale", "C")
            .setPort(port)
            .setDataDirectory(data)
            .setCleanDataDirectory(false);
    if (isNobodyNeeded()) {
      builder.setPgBinaryResolver(new RunByNobody());
    }
    return builder.start();
  }

  private static Path ownFolder() throws IOException {
    return isNobodyNeeded()
        ? RunByNobody.ownFolder()
        : Files.createTempDirectory("yibiao-postgresql");
  }

  private static boolean isNobodyNeeded() throws IOException {
    return isRoot() && !LinuxUtils.isUnshareAvailable();
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
