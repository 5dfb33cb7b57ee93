package org.yibiao.hub.alive;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.broker.OwnBroker;

/** A hub that cannot go on ends, so that whatever supervises it starts it again. */
@Configuration(proxyBeanMethods = false)
class AliveConfiguration {

  /** {@code EX_TEMPFAIL} of BSD's sysexits: the same may succeed later. */
  private static final int TRY_AGAIN = 75;

  private static final Duration LONGEST_END = Duration.ofSeconds(20);

  @Bean
  OwnPartsRound ownPartsRound(
      JdbcClient jdbc, ObjectProvider<OwnBroker> broker, ConfigurableApplicationContext hub) {
    BooleanSupplier isBrokerWell =
        () -> broker.stream().allMatch(OwnBroker::isRunning) || !hub.isRunning();
    return new OwnPartsRound(new OwnParts(jdbc, isBrokerWell), () -> end(hub));
  }

  /** In good order as far as that is possible without database and broker, but soon. */
  private static void end(ConfigurableApplicationContext hub) {
    new Thread(() -> System.exit(SpringApplication.exit(hub, () -> TRY_AGAIN)), "end").start();
    Thread watch = new Thread(AliveConfiguration::halt, "end-at-last");
    watch.setDaemon(true);
    watch.start();
  }

  private static void halt() {
    try {
      Thread.sleep(LONGEST_END.toMillis());
      Runtime.getRuntime().halt(TRY_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
