package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.routes.intake.Syntax;

/** With a place to send them to, traces leave the hub and go with what it asks departments. */
class TracesExportedTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @TempDir private Path folder;

  private ConfigurableApplicationContext start(String endpoint) {
    return new SpringApplicationBuilder(HubApplication.class)
        .initializers(
            new PlacesOfItsOwn(),
            hub ->
                TestPropertyValues.of(
                        "yibiao.data=" + folder.resolve("data"),
                        "logging.level.root=off",
                        "yibiao.calendars=false",
                        "management.opentelemetry.tracing.export.schedule-delay=200ms")
                    .applyTo(hub.getEnvironment(), Type.MAP, "of this test"))
        .run("--yibiao.traces.endpoint=" + endpoint);
  }

  @Test
  void to_the_collector_by_message_id_and_to_the_department_as_a_property() throws Exception {
    String id = Samples.newMessageId();
    try (Collector collector = new Collector();
        ConfigurableApplicationContext hub = start(collector.address())) {
      new Web(hub.getEnvironment())
          .post(
              "/api/v1/submissions",
              Samples.document(id, Syntax.JSON),
              "Content-Type",
              "application/json",
              "traceparent",
              "00-" + TRACE + "-00f067aa0ba902b7-01");

      JmsTemplate broker = new JmsTemplate(hub.getBean(ConnectionFactory.class));
      broker.setReceiveTimeout(20_000);
      Message asked = broker.receive("department.public-security.requests");
      assertThat(asked.getStringProperty("traceparent")).startsWith("00-" + TRACE + "-");
      String traceId = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> assertThat(collector.text()).contains(id, traceId, "land.property-check"));
    }
  }

  @Test
  void nothing_of_them_is_there_without() {
    try (ConfigurableApplicationContext hub = start("")) {
      assertThat(hub.getBeanProvider(OpenTelemetry.class).getIfAvailable()).isNull();
      assertThat(hub.getBeansOfType(io.micrometer.tracing.Tracer.class)).isEmpty();
    }
  }
}
