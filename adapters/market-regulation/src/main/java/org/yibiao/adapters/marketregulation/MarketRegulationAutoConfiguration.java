package org.yibiao.adapters.marketregulation;

import java.time.Clock;
import org.apache.camel.RoutesBuilder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
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
    return MarketRegulationAdapter.of(settings(environment), hops);
  }

  /** What the registration system asks and reports, where the hub serves HTTP. */
  @Bean
  @ConditionalOnWebApplication(type = Type.SERVLET)
  public RoutesBuilder marketRegulationDoor(Environment environment) {
    return MarketRegulationDoor.of(settings(environment), Clock.systemUTC());
  }

  private static DepartmentSettings settings(Environment environment) {
    DepartmentFolder folder = new DepartmentFolder(MarketRegulationNames.DEPARTMENT);
    return DepartmentSettings.of(folder.descriptor(), environment);
  }
}
