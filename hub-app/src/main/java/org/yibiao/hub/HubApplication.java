package org.yibiao.hub;

import java.util.List;
import jdk.jfr.FlightRecorder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.metrics.jfr.FlightRecorderApplicationStartup;
import org.yibiao.hub.audit.AuditCommand;
import org.yibiao.hub.backup.RestoreCommand;
import org.yibiao.hub.broker.BrokerCommand;

/** The hub: its flows, every department on the class path, and the ways in. */
@SpringBootApplication(
    scanBasePackages = {"org.yibiao.hub", "org.yibiao.routes"},
    // it would show settings and messages; the hub has an endpoint of its own in its place
    excludeName = "org.apache.camel.spring.boot.actuate.console.CamelDevConsoleAutoConfiguration")
public class HubApplication {

  /** Starts the hub, or runs one of the commands that need none. */
  public static void main(String[] arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    List<String> rest = List.of(arguments).subList(command.isEmpty() ? 0 : 1, arguments.length);
    switch (command) {
      case "audit" -> System.exit(new AuditCommand(System.out).run(rest));
      case "broker" -> System.exit(new BrokerCommand(System.out).run(rest));
      case "restore" -> System.exit(new RestoreCommand(System.out).run(rest));
      default -> serve(arguments);
    }
  }

  private static void serve(String[] arguments) {
    SpringApplication hub = new SpringApplication(HubApplication.class);
    if (FlightRecorder.isInitialized()) {
      // whoever records the start sees what each of its steps took
      hub.setApplicationStartup(new FlightRecorderApplicationStartup());
    }
    hub.run(arguments);
  }
}
