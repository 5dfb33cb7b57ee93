package org.yibiao.adapters.marketregulation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulator;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulatorProvider;

/** A hub with the department's door in it, and the registration system that calls it. */
final class DoorOffice implements AutoCloseable {

  static final String KEY = "invented-key-of-the-department";

  /** Started once, and stopped with the virtual machine. */
  private static final ConfigurableApplicationContext RUNNING = run();

  final MarketRegulationSimulator system;
  final DoorHub hub;

  private DoorOffice(Map<String, String> said, Path memory) {
    hub = RUNNING.getBean(DoorHub.class);
    hub.forget();
    String port = RUNNING.getEnvironment().getProperty("local.server.port");
    Map<String, String> theirs = new HashMap<>(TestSettings.map());
    theirs.put("department-key", KEY);
    theirs.put("hub-address", "http://127.0.0.1:" + port + "/native/market-regulation");
    theirs.putAll(said);
    system =
        new MarketRegulationSimulatorProvider()
            .create(
                new DepartmentFolder("market-regulation").descriptor(),
                TestSettings.with(theirs),
                memory.resolve("system"));
    system.start();
  }

  private static ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(DoorHub.class)
        .web(WebApplicationType.SERVLET)
        .properties(
            "server.port=0",
            "server.address=127.0.0.1",
            "spring.main.banner-mode=off",
            "camel.main.shutdown-timeout=5",
            "secret.market-regulation.hmac-key=" + TestSettings.KEY,
            "secret.market-regulation.department-key=" + KEY)
        .run();
  }

  static DoorOffice open(Path memory) {
    return new DoorOffice(Map.of(), memory);
  }

  /** The registration system says of itself what the hub does not know. */
  static DoorOffice open(Map<String, String> said, Path memory) {
    return new DoorOffice(said, memory);
  }

  @Override
  public void close() {
    system.close();
  }
}
