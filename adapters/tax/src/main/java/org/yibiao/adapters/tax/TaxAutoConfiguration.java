package org.yibiao.adapters.tax;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** Brings the tax department into a hub that has this folder on its class path. */
@AutoConfiguration
public class TaxAutoConfiguration {

  /** The adapter, with its settings from {@code yibiao.departments.tax.*}. */
  @Bean
  public DepartmentAdapter taxAdapter(Environment environment, HopLog hops) {
    DepartmentFolder folder = new DepartmentFolder(TaxNames.DEPARTMENT);
    return TaxAdapter.of(DepartmentSettings.of(folder.descriptor(), environment), hops);
  }
}
