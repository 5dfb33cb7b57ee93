package org.yibiao.routes.audit;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail's key, and its check. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  AuditChain auditChain(@Value("${secret.hub.audit-key}") String key) {
    return new AuditChain(key);
  }

  @Bean
  ArchiveFolder archiveFolder(@Value("${yibiao.audit.archive:./data/archive}") Path folder) {
    return new ArchiveFolder(folder);
  }

  @Bean
  AuditCheck auditCheck(JdbcClient jdbc, AuditChain chain, ArchiveFolder archives) {
    return new AuditCheck(jdbc, chain, archives);
  }
}
