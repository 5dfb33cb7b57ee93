package org.yibiao.adapters.marketregulation;

import java.util.HashMap;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** Settings for tests: a free port, short times, an invented key. */
final class TestSettings {

  static final String KEY = "invented-key-of-the-tests";

  private TestSettings() {}

  static Map<String, String> map() {
    return Map.of(
        "address",
        "http://127.0.0.1:" + FreePorts.next() + "/mr/api/v1",
        "hmac-key",
        KEY,
        "connection-timeout",
        "PT1S",
        "answer-within",
        "PT5S");
  }

  static DepartmentSettings with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(map());
    all.putAll(others);
    return DepartmentSettings.of(new DepartmentFolder("market-regulation").descriptor(), all);
  }
}
