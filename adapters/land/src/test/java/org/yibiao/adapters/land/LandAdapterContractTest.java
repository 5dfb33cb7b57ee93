package org.yibiao.adapters.land;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentAdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

class LandAdapterContractTest extends DepartmentAdapterContract {

  private final Map<String, String> settings = LandDepartment.settingsOnAFreePort();
  private LandAdapter adapter;

  @Override
  protected Map<String, String> settings() {
    return settings;
  }

  @Override
  protected DepartmentAdapter adapter(DepartmentSettings settings, HopLog hops) {
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, settings, hops);
    return adapter;
  }

  @Override
  protected void tidyUp() {
    adapter.close();
  }
}
