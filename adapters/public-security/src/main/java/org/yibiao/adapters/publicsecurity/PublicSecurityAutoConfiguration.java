package org.yibiao.adapters.publicsecurity;

import jakarta.jms.ConnectionFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** Plugs the department in where its jar is on the class path. */
@AutoConfiguration
public class PublicSecurityAutoConfiguration {

  /** The department's adapter, on the hub's broker. */
  @Bean
  public DepartmentAdapter publicSecurityAdapter(
      Environment environment, HopLog hops, ConnectionFactory hub) {
    DepartmentFolder folder = new DepartmentFolder(PublicSecurityServices.DEPARTMENT);
    DepartmentSettings settings = DepartmentSettings.of(folder.descriptor(), environment);
    return PublicSecurityAdapter.of(folder, settings, hops, hub);
  }
}
