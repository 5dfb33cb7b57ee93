package org.yibiao.kit.department;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * The setting of a department that says where its system is.
 *
 * @param name of the setting: an address, a database or a broker
 * @param usual what the folder has for it
 */
public record EndpointSetting(String name, String usual) {

  private static final String BROKER = "broker-url";
  private static final List<String> NAMES = List.of("address", "jdbc-url", BROKER);
  private static final List<String> TIMES = List.of("answer-within", "receive-timeout");
  private static final Duration USUAL_TIME = Duration.ofSeconds(5);

  /**
   * The one of a department.
   *
   * @throws IllegalArgumentException if its descriptor has none of the known ones
   */
  public static EndpointSetting of(DepartmentDescriptor descriptor) {
    return NAMES.stream()
        .filter(descriptor.settings()::containsKey)
        .findFirst()
        .map(name -> new EndpointSetting(name, descriptor.settings().get(name)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    descriptor.department()
                        + "：settings 中应有 address、jdbc-url 或 broker-url 之一"
                        + " · one of its settings must be address, jdbc-url or broker-url"));
  }

  /** Whether the department is reached over a broker's queues. */
  boolean isBroker() {
    return name.equals(BROKER);
  }

  /** How long the department's adapter waits for an answer. */
  static Duration answerTime(DepartmentDescriptor descriptor, PropertyResolver environment) {
    DepartmentSettings settings = DepartmentSettings.of(descriptor, environment);
    return TIMES.stream()
        .map(settings::find)
        .flatMap(Optional::stream)
        .flatMap(EndpointSetting::duration)
        .max(Comparator.naturalOrder())
        .orElse(USUAL_TIME);
  }

  private static Stream<Duration> duration(String text) {
    return text.startsWith("PT") ? Stream.of(Duration.parse(text)) : Stream.empty();
  }
}
