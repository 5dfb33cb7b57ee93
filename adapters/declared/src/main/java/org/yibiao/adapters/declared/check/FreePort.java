package org.yibiao.adapters.declared.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

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
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no free port", e);
    }
  }
}
