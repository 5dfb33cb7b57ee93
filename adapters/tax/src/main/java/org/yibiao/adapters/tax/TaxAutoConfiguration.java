package org.yibiao.adapters.tax;

import jakarta.xml.ws.Endpoint;
import java.time.Clock;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.cxf.Bus;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    return TaxAdapter.of(settings(environment), hops);
  }

  /** What the core system asks and reports. */
  @Bean
  public RoutesBuilder taxFrontRoutes(Environment environment) {
    return TaxFrontRoutes.of(settings(environment), Clock.systemUTC());
  }

  private static DepartmentSettings settings(Environment environment) {
    DepartmentFolder folder = new DepartmentFolder(TaxNames.DEPARTMENT);
    return DepartmentSettings.of(folder.descriptor(), environment);
  }

  /** The SOAP service that the core system calls, where the hub serves SOAP. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(Bus.class)
  static class Door {

    @Bean
    Endpoint taxFrontMachine(Bus bus, CamelContext camel) {
      return HubFrontMachine.publish(bus, camel.createProducerTemplate());
    }
  }
}
