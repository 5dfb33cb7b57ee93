package org.yibiao.adapters.marketregulation;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** Brings market regulation into a hub that has this folder on its class path. */
@AutoConfiguration
public class MarketRegulationAutoConfiguration {

  /** The adapter, with its settings from {@code yibiao.departments.market-regulation.*}. */
  @Bean
  public DepartmentAdapter marketRegulationAdapter(Environment environment, HopLog hops) {
    DepartmentFolder folder = new DepartmentFolder(MarketRegulationNames.DEPARTMENT);
    return MarketRegulationAdapter.of(
        DepartmentSettings.of(folder.descriptor(), environment), hops);
  }
}
