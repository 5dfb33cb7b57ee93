package org.yibiao.adapters.tax;

import java.util.HashMap;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.FreePorts;

/** Settings for tests: a free port and short times. */
final class TaxTestSettings {

  private TaxTestSettings() {}

  static Map<String, String> map() {
    return Map.of(
        "address", "http://127.0.0.1:" + FreePorts.next() + "/tax/services/TaxService",
        "connection-timeout", "PT1S",
        "receive-timeout", "PT5S");
  }

  static DepartmentSettings with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(map());
    all.putAll(others);
    return DepartmentSettings.of(new DepartmentFolder("tax").descriptor(), all);
  }
}
