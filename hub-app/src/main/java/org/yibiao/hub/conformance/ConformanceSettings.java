package org.yibiao.hub.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.yibiao.standard.value.DepartmentCode;

/**
 * What may be tested from the console, and by which kit ({@code yibiao.conformance.*}).
 *
 * @param kit the kit's jar; empty: none is installed
 * @param atOnce so many runs at once on this node
 * @param within what goes on for longer is ended
 * @param mostReport a report that is larger is not kept
 * @param targets by the department's code
 */
@ConfigurationProperties("yibiao.conformance")
record ConformanceSettings(
    @DefaultValue("") String kit,
    int atOnce,
    Duration within,
    DataSize mostReport,
    @DefaultValue Map<String, Target> targets) {

  ConformanceSettings {
    if (atOnce < 1 || within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException(
          "yibiao.conformance：at-once 至少为 1，within 须为正 · at-once is 1 at least, and within is"
              + " positive");
    }
    targets = Map.copyOf(targets);
    targets.keySet().forEach(DepartmentCode::new);
  }

  /** The kit's jar, if it is there. */
  Optional<Path> jar() {
    return Optional.of(kit)
        .filter(each -> !each.isBlank())
        .map(each -> Path.of(each).toAbsolutePath().normalize())
        .filter(Files::isRegularFile);
  }
}
