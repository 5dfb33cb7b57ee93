package org.yibiao.adapters.land.simulator;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server through which the hub comes in; can be stopped and started again. */
final class DatabaseServer {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
  private static final String LOOPBACK = "127.0.0.1";

  static {
    // H2 takes its address from nowhere else, and looks only once
    System.setProperty("h2.bindAddress", LOOPBACK);
    if (!LOOPBACK.equals(SysProperties.BIND_ADDRESS)) {
      LOG.warn(
          "H2 was loaded without -Dh2.bindAddress=127.0.0.1; it turns away other hosts itself");
    }
  }

  private final int port;
  private final Path directory;
  private Server server;

  DatabaseServer(int port, Path directory) {
    this.port = port;
    this.directory = directory;
  }

  void start() {
    if (server == null) {
      try {
        server =
            Server.createTcpServer(
                    "-tcpPort",
                    Integer.toString(port),
                    "-baseDir",
                    directory.toAbsolutePath().toString(),
                    "-ifExists",
                    "-tcpDaemon")
                .start();
      } catch (SQLException e) {
        throw new IllegalStateException("The land database cannot listen on port " + port, e);
      }
    }
  }

  void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }
}
