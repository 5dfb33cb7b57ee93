package org.yibiao.routes.engine;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.routes.reuse.GridPart;
import org.yibiao.standard.validation.StandardValidator;

/** The hub's flows with real parts around them: a database, a broker and a grid, all in process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.yibiao.routes")
class HubUnderTest {

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  InMemorySpanExporter spans() {
    return InMemorySpanExporter.create();
  }

  @Bean
  OpenTelemetry traces(InMemorySpanExporter spans) {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build())
        .build();
  }

  @Bean
  AskersPlace askersPlace() throws IOException {
    return new AskersPlace();
  }

  @Bean
  DynamicPropertyRegistrar whereTaxTakesLateAnswers(AskersPlace place) {
    return settings -> {
      settings.add("yibiao.exchange.callbacks.tax.url", place::url);
      settings.add("yibiao.exchange.callbacks.tax.key", () -> AskersPlace.KEY);
    };
  }

  @Bean
  QuotaUnderTest quota() {
    return new QuotaUnderTest();
  }

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }

  @Bean
  StandardValidator standardValidator(Clock clock) {
    return new StandardValidator(clock);
  }

  @Bean
  FailingDatabase database() {
    return new FailingDatabase(DatabaseUnderTest.fresh());
  }

  @Bean
  DataSource dataSource(FailingDatabase database) {
    return database.dataSource();
  }

  @Bean(destroyMethod = "shutdown")
  HazelcastInstance grid(List<GridPart> parts) {
    Config config = new Config();
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    parts.forEach(part -> part.addTo(config));
    return Hazelcast.newHazelcastInstance(config);
  }

  @Bean(destroyMethod = "stop")
  JmsPoolConnectionFactory connections() {
    ActiveMQConnectionFactory artemis = new ActiveMQConnectionFactory(BrokerUnderTest.URL);
    artemis.setReconnectAttempts(-1);
    artemis.setConsumerWindowSize(0);
    JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
    pool.setConnectionFactory(artemis);
    pool.setMaxConnections(4);
    return pool;
  }

  @Bean
  BrokerUnderTest broker(JmsPoolConnectionFactory connections) {
    return new BrokerUnderTest(connections);
  }

  @Bean("jms")
  JmsComponent jms(ConnectionFactory connections) {
    return JmsComponent.jmsComponent(connections);
  }
}
