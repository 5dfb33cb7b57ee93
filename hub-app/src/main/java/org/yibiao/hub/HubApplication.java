package org.yibiao.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The hub: its flows, every department on the class path, and the ways in. */
@SpringBootApplication(scanBasePackages = {"org.yibiao.hub", "org.yibiao.routes"})
public class HubApplication {

  /** Starts the hub. */
  public static void main(String[] arguments) {
    SpringApplication.run(HubApplication.class, arguments);
  }
}
