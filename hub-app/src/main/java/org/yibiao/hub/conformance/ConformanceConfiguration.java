package org.yibiao.hub.conformance;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the kit works, and how long. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConformanceSettings.class)
class ConformanceConfiguration {

  @Bean
  Kit conformanceKit(ConformanceSettings settings, @Value("${yibiao.data}") Path data) {
    return new Kit(
        data.toAbsolutePath().normalize().resolve("conformance"),
        settings.within(),
        settings.mostReport().toBytes());
  }
}
