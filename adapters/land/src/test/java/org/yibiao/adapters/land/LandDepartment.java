package org.yibiao.adapters.land;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.adapters.land.simulator.LandSimulator;
import org.yibiao.adapters.land.simulator.LandSimulatorProvider;

/** The simulated department on a free port, with a view into its database. */
final class LandDepartment implements AutoCloseable {

  static final DepartmentFolder FOLDER = new DepartmentFolder("land");
  static final DepartmentDescriptor DESCRIPTOR = FOLDER.descriptor();

  private final Path memory;
  private final Map<String, String> given = settingsOnAFreePort();
  private LandSimulator simulator;

  LandDepartment(Path memory) {
    this.memory = memory;
    restart();
  }

  static Map<String, String> settingsOnAFreePort() {
    Map<String, String> given = new HashMap<>();
    given.put("jdbc-url", "jdbc:h2:tcp://127.0.0.1:" + FreePorts.next() + "/./land");
    given.put("password", "invented-for-tests");
    given.put("connection-timeout", "PT0.5S");
    given.put("poll-every", "PT0.05S");
    given.put("incoming-every", "PT0.05S");
    given.put("claim-lease", "PT1S");
    return given;
  }

  DepartmentSettings settings() {
    return DepartmentSettings.of(DESCRIPTOR, given);
  }

  int port() {
    return URI.create(given.get("jdbc-url").substring("jdbc:h2:".length())).getPort();
  }

  void behave(Behaviour behaviour) {
    simulator.behave(behaviour);
  }

  void restart() {
    close();
    simulator = new LandSimulatorProvider().create(DESCRIPTOR, settings(), memory);
    simulator.start();
  }

  /** The registration system itself. */
  LandSimulator system() {
    return simulator;
  }

  /** The database as the hub's user sees it. */
  JdbcClient asHub() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            given.get("jdbc-url"), settings().text("user"), given.get("password")));
  }

  /** The database as the department's administrator sees it. */
  JdbcClient asAdministrator() {
    try {
      String password = Files.readString(memory.resolve("admin.password"));
      String url = "jdbc:h2:file:" + memory.toAbsolutePath().resolve("land");
      return JdbcClient.create(new DriverManagerDataSource(url, "LAND_ADMIN", password));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (simulator != null) {
      simulator.close();
    }
  }
}
