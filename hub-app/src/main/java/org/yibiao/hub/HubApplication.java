package org.yibiao.hub;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.yibiao.hub.audit.AuditCommand;

/** The hub: its flows, every department on the class path, and the ways in. */
@SpringBootApplication(scanBasePackages = {"org.yibiao.hub", "org.yibiao.routes"})
public class HubApplication {

  /** Starts the hub; with {@code audit verify} it checks its audit trail instead. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("audit")) {
      List<String> rest = List.of(arguments).subList(1, arguments.length);
      System.exit(new AuditCommand(System.out).run(rest));
    }
    SpringApplication.run(HubApplication.class, arguments);
  }
}
