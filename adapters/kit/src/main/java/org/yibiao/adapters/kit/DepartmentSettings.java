package org.yibiao.adapters.kit;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.core.env.PropertyResolver;

/**
 * The settings of one department's adapter: the defaults of its descriptor, overridden by {@code
 * yibiao.departments.<code>.<name>} from the environment, with {@code ${…}} resolved.
 */
public final class DepartmentSettings {

  private final String department;
  private final Map<String, String> values = new TreeMap<>();
  private final Set<String> secret = new HashSet<>();

  private DepartmentSettings(DepartmentDescriptor descriptor, UnaryOperator<String> value) {
    this.department = descriptor.department().value();
    descriptor.settings().keySet().forEach(name -> values.put(name, value.apply(name)));
    descriptor
        .settings()
        .forEach(
            (name, text) -> {
              if (text.contains("${secret.")) {
                secret.add(name);
              }
            });
  }

  /** Settings as the environment gives them. */
  public static DepartmentSettings of(DepartmentDescriptor descriptor, PropertyResolver env) {
    String prefix = "yibiao.departments." + descriptor.department().value() + ".";
    return new DepartmentSettings(
        descriptor,
        name ->
            env.resolveRequiredPlaceholders(
                env.getProperty(prefix + name, descriptor.settings().get(name))));
  }

  /** Settings from a map, for tests; the descriptor's defaults fill what is missing. */
  public static DepartmentSettings of(DepartmentDescriptor descriptor, Map<String, String> given) {
    return new DepartmentSettings(
        descriptor, name -> given.getOrDefault(name, descriptor.settings().get(name)));
  }

  /**
   * The value of a setting.
   *
   * @throws IllegalArgumentException if the descriptor does not name it
   */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(department + " has no setting " + name);
    }
    return value;
  }

  /** The value of a setting that may be absent. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The names of all settings. */
  public Set<String> names() {
    return values.keySet();
  }

  /** All settings whose descriptor's value names no secret: what a mapping may see. */
  public Map<String, String> open() {
    Map<String, String> open = new TreeMap<>(values);
    open.keySet().removeAll(secret);
    return open;
  }

  /** The value of a setting that is a length of time in ISO 8601 form, such as {@code PT5S}. */
  public Duration duration(String name) {
    return Duration.parse(text(name));
  }

  /** The value of a setting that is a whole number. */
  public int number(String name) {
    return Integer.parseInt(text(name));
  }
}
