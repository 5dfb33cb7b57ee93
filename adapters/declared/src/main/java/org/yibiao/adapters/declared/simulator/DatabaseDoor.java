package org.yibiao.adapters.declared.simulator;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.tools.Server;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;

/**
 * A simulated department behind its front-end exchange database: an H2 server with the tables of
 * the folder's {@code native/tables.sql}, and a clerk who answers what lies in them.
 */
final class DatabaseDoor implements Door {

  static {
    // H2 takes its address from nowhere else, and looks only once
    System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DatabaseAccess access;
  private final Path directory;
  private Optional<Opened> opened = Optional.empty();

  DatabaseDoor(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Path memory) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.access = DatabaseAccess.of(settings);
    this.directory = memory.resolve("database");
  }

  private record Opened(SimulatedDatabase database, Clerk clerk, Server server) {}

  @Override
  public String address() {
    return access.url();
  }

  @Override
  public void open(Office office, Supplier<Behaviour> behaviour) {
    SimulatedDatabase database = SimulatedDatabase.open(directory, folder, descriptor, access);
    TableDesk desk = new TableDesk(folder, descriptor, database.connections(), office, behaviour);
    opened = Optional.of(new Opened(database, Clerk.at(desk::workOff), server()));
  }

  @Override
  public void shut() {
    opened.ifPresent(
        each -> {
          each.server().stop();
          each.clerk().close();
          each.database().close();
        });
    opened = Optional.empty();
  }

  private Server server() {
    try {
      return Server.createTcpServer(
              "-tcpPort",
              Integer.toString(access.port()),
              "-baseDir",
              directory.toAbsolutePath().toString(),
              "-ifExists",
              "-tcpDaemon")
          .start();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot listen on " + access.port(), e);
    }
  }
}
