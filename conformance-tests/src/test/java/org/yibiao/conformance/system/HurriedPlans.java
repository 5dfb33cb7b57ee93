package org.yibiao.conformance.system;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The published plans as for departments of which each is known to answer at once: what nobody has
 * answered is given up soon, so that a test need not wait for it by the minute.
 */
public final class HurriedPlans {

  private static final Path PUBLISHED = Path.of("../routes/src/main/resources/plans");
  private static final String TIME_OF_A_STEP = "within: PT1M";

  private HurriedPlans() {}

  /**
   * Writes them to a folder.
   *
   * @param within what a department has for a step
   * @return the setting by which a hub takes them
   */
  public static Map<String, String> in(Path folder, Duration within) throws IOException {
    try (DirectoryStream<Path> plans = Files.newDirectoryStream(PUBLISHED, "*.yaml")) {
      for (Path plan : plans) {
        Files.writeString(
            folder.resolve(plan.getFileName()),
            Files.readString(plan).replace(TIME_OF_A_STEP, "within: " + within));
      }
    }
    return Map.of("yibiao.plans", folder.toUri() + "*.yaml");
  }
}
