package org.yibiao.adapters.marketregulation;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentAdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

class MarketRegulationAdapterContractTest extends DepartmentAdapterContract {

  @Override
  protected Map<String, String> settings() {
    return TestSettings.map();
  }

  @Override
  protected DepartmentAdapter adapter(DepartmentSettings settings, HopLog hops) {
    return MarketRegulationAdapter.of(settings, hops);
  }
}
