package org.yibiao.adapters.tax;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentAdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

class TaxAdapterContractTest extends DepartmentAdapterContract {

  @Override
  protected Map<String, String> settings() {
    return TaxTestSettings.map();
  }

  @Override
  protected DepartmentAdapter adapter(DepartmentSettings settings, HopLog hops) {
    return TaxAdapter.of(settings, hops);
  }
}
