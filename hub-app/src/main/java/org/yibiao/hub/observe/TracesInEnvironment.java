package org.yibiao.hub.observe;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Has traces made only where {@code yibiao.traces.endpoint} says where to send them, as OTLP over
 * HTTP, such as {@code http://collector:4318/v1/traces}. Else nothing of OpenTelemetry is started:
 * what is not there costs nothing.
 */
public class TracesInEnvironment implements EnvironmentPostProcessor, Ordered {

  private static final String ENDPOINT = "yibiao.traces.endpoint";
  private static final String EXCLUDE = "spring.autoconfigure.exclude";

  private static final List<String> PARTS =
      List.of(
          "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.logging"
              + ".OpenTelemetryLoggingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure"
              + ".OpenTelemetryTracingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp"
              + ".OtlpTracingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.autoconfigure"
              + ".MicrometerTracingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration");

  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 10;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String endpoint = environment.getProperty(ENDPOINT, "");
    Map<String, Object> settings =
        StringUtils.hasText(endpoint)
            ? Map.of("management.opentelemetry.tracing.export.otlp.endpoint", endpoint)
            : Map.of(EXCLUDE, String.join(",", withOthers(environment)));
    environment.getPropertySources().addFirst(new MapPropertySource("yibiao-traces", settings));
  }

  private static List<String> withOthers(ConfigurableEnvironment environment) {
    String others = environment.getProperty(EXCLUDE, "");
    return StringUtils.hasText(others)
        ? Stream.concat(Stream.of(others), PARTS.stream()).toList()
        : PARTS;
  }
}
