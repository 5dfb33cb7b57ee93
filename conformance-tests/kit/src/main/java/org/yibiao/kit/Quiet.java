package org.yibiao.kit;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What goes wrong is in the report; what libraries say of it would only hide that. */
final class Quiet {

  private Quiet() {}

  static void everything() {
    LoggingSystem.get(Quiet.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
  }
}
