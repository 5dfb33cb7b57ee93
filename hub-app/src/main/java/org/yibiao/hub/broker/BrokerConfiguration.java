package org.yibiao.hub.broker;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.ConsumerType;
import org.apache.camel.component.jms.JmsComponent;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/** The broker, or the way to one elsewhere, and Camel's component for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerConfiguration {

  private static final int CONNECTIONS = 4;
  private static final Duration BROKER_WAITS = Duration.ofSeconds(8);

  /**
   * Nothing is handed to a consumer before it asks for it: what was handed over beforehand would
   * wait behind a slow call, while other consumers and other nodes are free.
   */
  private static final int ONE_BY_ONE = 0;

  @Bean
  BrokerAddress brokerAddress(BrokerSettings settings) {
    return BrokerAddress.of(settings);
  }

  @Bean
  @ConditionalOnExpression("'${yibiao.broker.url:}'.isBlank()")
  EmbeddedBroker embeddedBroker(
      BrokerAddress address,
      JmsPoolConnectionFactory brokerConnections,
      BrokerSettings settings,
      @Value("${yibiao.data}") Path data,
      @Value("${yibiao.pressure.least-free}") DataSize leastFree,
      Departments departments,
      Environment environment) {
    List<DepartmentCode> codes =
        departments.all().stream().map(DepartmentDescriptor::department).toList();
    BrokerAccess access =
        new BrokerAccess(codes, name -> environment.getRequiredProperty("secret." + name));
    return new EmbeddedBroker(
        address,
        brokerConnections,
        settings,
        data,
        // the doors close first, so that what was taken comes to its end
        DataSize.ofBytes(leastFree.toBytes() / 2),
        access,
        new BrokerQueues(codes, settings));
  }

  /** Where the broker is elsewhere; one of our own tells by itself. */
  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory brokerConnections(BrokerAddress address, BrokerSettings settings) {
    ActiveMQConnectionFactory artemis =
        new ActiveMQConnectionFactory(address.url(), settings.user(), settings.password());
    artemis.setReconnectAttempts(-1);
    artemis.setConsumerWindowSize(ONE_BY_ONE);
    if (!settings.isEmbedded()) {
      // what a node that hangs has taken goes to another after that time
      artemis.setConnectionTTL(BROKER_WAITS.toMillis());
      artemis.setClientFailureCheckPeriod(BROKER_WAITS.dividedBy(3).toMillis());
      artemis.setCallTimeout(BROKER_WAITS.toMillis());
    }
    JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
    pool.setConnectionFactory(artemis);
    pool.setMaxConnections(CONNECTIONS);
    // each consumer has one for as long as it lives: by the pool's own limit, what came after some
    // hundreds of departments would wait for one for ever
    pool.setMaxSessionsPerConnection(Integer.MAX_VALUE);
    return pool;
  }

  @Bean("jms")
  JmsComponent jms(ConnectionFactory brokerConnections) {
    JmsComponent jms = JmsComponent.jmsComponent(brokerConnections);
    jms.getConfiguration().setConsumerType(ConsumerType.Custom);
    jms.getConfiguration().setMessageListenerContainerFactory(QuietConsumer::new);
    return jms;
  }
}
