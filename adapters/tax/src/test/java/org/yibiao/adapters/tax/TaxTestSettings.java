package org.yibiao.adapters.tax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;

/** Settings for tests: a free port and short times. */
final class TaxTestSettings {

  private TaxTestSettings() {}

  static Map<String, String> map() {
    return Map.of(
        "address", "http://127.0.0.1:" + freePort() + "/tax/services/TaxService",
        "connection-timeout", "PT1S",
        "receive-timeout", "PT5S");
  }

  static DepartmentSettings with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(map());
    all.putAll(others);
    return DepartmentSettings.of(new DepartmentFolder("tax").descriptor(), all);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
