package org.yibiao.adapters.publicsecurity;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentAdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

class PublicSecurityContractTest extends DepartmentAdapterContract {

  private final TestBroker broker = new TestBroker();

  @Override
  protected Map<String, String> settings() {
    return Field.settings(broker);
  }

  @Override
  protected DepartmentAdapter adapter(DepartmentSettings settings, HopLog hops) {
    return PublicSecurityAdapter.of(Field.FOLDER, settings, hops, broker.hub());
  }

  @Override
  protected void prepare() throws Exception {
    broker.start();
  }

  @Override
  protected void tidyUp() throws Exception {
    broker.close();
  }
}
