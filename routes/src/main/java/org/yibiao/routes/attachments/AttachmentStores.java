package org.yibiao.routes.attachments;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The store that the settings ask for, and the place where files lie before they go there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentStores {

  /** Names of the bucket's keys among the hub's secrets. */
  static final String ACCESS_KEY = "hub.s3-access-key";

  static final String SECRET_KEY = "hub.s3-secret-key";

  /** Of the folder of attachments. */
  private static final String INCOMING = "incoming";

  private static final String KEPT = "kept";

  @Bean
  AttachmentStore attachmentStore(
      AttachmentSettings settings, Environment environment, Clock clock) {
    if (settings.store().equals("s3")) {
      // asked for only here: a secret that is asked for and not there is made up
      return Bucket.open(
          settings.s3(),
          environment.getRequiredProperty("secret." + ACCESS_KEY),
          environment.getRequiredProperty("secret." + SECRET_KEY));
    }
    return new FileSystemStore(folder(settings).resolve(KEPT), clock);
  }

  @Bean
  Spool spool(AttachmentSettings settings) {
    return new Spool(folder(settings).resolve(INCOMING));
  }

  private static Path folder(AttachmentSettings settings) {
    return settings.folder().toAbsolutePath().normalize();
  }
}
