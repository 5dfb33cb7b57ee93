package org.yibiao.routes.retention;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How long each class is kept: {@code yibiao.retention.<class>}, a period of ISO 8601 or {@code
 * never}.
 */
@Component
public class RetentionPeriods {

  /** What else begins as the settings of the classes do. */
  private static final Set<String> OTHERS =
      Set.of("at", "looked-at-every", "batch", "most-batches");

  private final Map<RetentionClass, Keep> periods = new EnumMap<>(RetentionClass.class);

  /**
   * Reads the settings.
   *
   * @throws RetentionRefused if one is no period, or there is no such class
   */
  public RetentionPeriods(Environment settings) {
    refuseUnknown(settings);
    for (RetentionClass each : RetentionClass.values()) {
      periods.put(each, read(each, settings));
    }
  }

  /** How long a class is kept. */
  public Keep of(RetentionClass which) {
    return periods.get(which);
  }

  private static Keep read(RetentionClass which, Environment settings) {
    String text = settings.getProperty(which.setting(), which.standardPeriod()).strip();
    try {
      return Keep.of(text);
    } catch (DateTimeException e) {
      throw new RetentionRefused(
          "设置 %s 的值 %s 有误：应为大于零的 ISO 8601 时长（如 %s、P90D、PT12H）或 never"
              .formatted(which.setting(), text, which.standardPeriod()),
          "%s is %s, which is no ISO 8601 period longer than nothing; right would be %s, P90D, PT12H, or never"
              .formatted(which.setting(), text, which.standardPeriod()));
    }
  }

  /** A name that is misspelt would leave the class as it is, and nobody would know. */
  private static void refuseUnknown(Environment settings) {
    Set<String> known =
        Arrays.stream(RetentionClass.values())
            .map(RetentionClass::code)
            .collect(Collectors.toSet());
    List<String> unknown =
        Binder.get(settings)
            .bind("yibiao.retention", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of())
            .keySet()
            .stream()
            .filter(name -> isUnknown(name, known))
            .toList();
    if (!unknown.isEmpty()) {
      String right = known.stream().sorted().collect(Collectors.joining(", "));
      throw new RetentionRefused(
          "设置 %s%s 不存在；数据类别有 %s".formatted(RetentionClass.SETTINGS, unknown.get(0), right),
          "%s%s is no setting; the classes are %s"
              .formatted(RetentionClass.SETTINGS, unknown.get(0), right));
    }
  }

  /** Variables of the environment name a setting without its dashes. */
  private static boolean isUnknown(String name, Set<String> known) {
    return !known.contains(name)
        && !OTHERS.contains(name)
        && known.stream().map(RetentionPeriods::plain).noneMatch(plain(name)::equals)
        && OTHERS.stream().map(RetentionPeriods::plain).noneMatch(plain(name)::equals);
  }

  private static String plain(String name) {
    return name.replace("-", "").replace(".", "");
  }
}
