package org.yibiao.adapters.land;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** Plugs the land department into the hub. */
@AutoConfiguration
public class LandConfiguration {

  /** The adapter; it does not need the department's database to be up when the hub starts. */
  @Bean
  DepartmentAdapter landAdapter(Environment environment, HopLog hops) {
    DepartmentDescriptor descriptor = new DepartmentFolder(LandNames.FOLDER).descriptor();
    return LandAdapter.of(descriptor, DepartmentSettings.of(descriptor, environment), hops);
  }
}
