package org.yibiao.adapters.declared.check;

import java.util.Map;
import org.yibiao.adapters.kit.simulator.FreePorts;

/**
 * The simulator listens on a port of its own.
 *
 * @param setting the one that holds the address
 * @param address as the folder has it: {@code …//host:port…}
 */
record FreePort(String setting, String address) implements Stand {

  private static final String HOST = "//[^/;]+";

  @Override
  public Map<String, String> settings() {
    return Map.of(setting, address.replaceFirst(HOST, "//127.0.0.1:" + find()));
  }

  static int find() {
    return FreePorts.next();
  }
}
