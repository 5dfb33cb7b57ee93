package org.yibiao.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** Gives the hub under test a data folder and ports of its own, and departments that are away. */
class PlacesOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Pattern LOCAL_PORT = Pattern.compile("127\\.0\\.0\\.1:[0-9]+");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    String nobody = "127.0.0.1:" + free();
    TestPropertyValues.of(
            "yibiao.data=" + data(),
            // a login costs a tenth of a second otherwise
            "yibiao.access.password-strength=4",
            // nor does what is under way at a department that is away end within the usual time
            "camel.main.shutdown-timeout=3",
            // which no other test calls as
            "yibiao.quota.askers.customs=1",
            "server.port=" + free(),
            "yibiao.broker.core-port=" + free(),
            "yibiao.broker.amqp-port=" + free(),
            "yibiao.grid.port=" + free(),
            "yibiao.departments.tax.address=http://" + nobody + "/tax",
            "yibiao.departments.market-regulation.address=http://" + nobody + "/mr",
            "yibiao.departments.land.jdbc-url=jdbc:h2:tcp://" + nobody + "/./land",
            "yibiao.departments.land.connection-timeout=PT0.5S",
            // a department that is away for good is tried again soon, so that a step's tries end
            "yibiao.departments.land.limits.breaker.open-for=PT0.5S")
        .and(declaredAt(nobody))
        .and(TestLogins.settings())
        .and(TestKeys.settings())
        .applyTo(environment);
  }

  /** The departments without Java are away too, whichever there are. */
  private static String[] declaredAt(String nobody) {
    return DeclaredFolders.onClassPath().stream()
        .flatMap(
            folder ->
                folder.descriptor().settings().entrySet().stream()
                    .filter(setting -> LOCAL_PORT.matcher(setting.getValue()).find())
                    .map(
                        setting ->
                            "yibiao.departments.%s.%s=%s"
                                .formatted(
                                    folder.code(),
                                    setting.getKey(),
                                    LOCAL_PORT.matcher(setting.getValue()).replaceFirst(nobody))))
        .toArray(String[]::new);
  }

  private static Path data() {
    try {
      Path target = Files.createDirectories(Path.of("target", "hubs-under-test"));
      return Files.createTempDirectory(target, "hub").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int free() {
    return FreePorts.next();
  }
}
