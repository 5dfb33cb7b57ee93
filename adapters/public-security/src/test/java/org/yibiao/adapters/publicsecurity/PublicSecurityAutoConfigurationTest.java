package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.HopLog;

class PublicSecurityAutoConfigurationTest {

  private final ApplicationContextRunner hub =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(PublicSecurityAutoConfiguration.class))
          .withBean(HopLog.class, () -> hop -> {})
          .withBean(ConnectionFactory.class, () -> new ActiveMQConnectionFactory("vm://none"))
          .withPropertyValues("secret.public-security.broker-password=invented");

  @Test
  void gives_the_hub_the_departments_adapter() {
    hub.run(
        context ->
            assertThat(context.getBean(DepartmentAdapter.class).descriptor().department().value())
                .isEqualTo("public-security"));
  }

  @Test
  void does_not_start_with_a_node_name_that_no_queue_could_bear() {
    hub.withPropertyValues("yibiao.node-id=node a?")
        .run(context -> assertThat(context).hasFailed());
  }
}
