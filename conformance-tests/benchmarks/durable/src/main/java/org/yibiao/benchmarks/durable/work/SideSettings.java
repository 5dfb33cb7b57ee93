package org.yibiao.benchmarks.durable.work;

import java.nio.file.Path;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * What a reference is told, under the names that the hub has for it: ports, the data folder, and
 * its departments' settings and limits.
 */
public record SideSettings(PropertyResolver given) {

  private static final int AT_ONCE = 4;

  /** What was said with {@code -D}. */
  public static SideSettings ofTheProcess() {
    return new SideSettings(new StandardEnvironment());
  }

  /** Where it listens for HTTP. */
  public int httpPort() {
    return given.getRequiredProperty("server.port", Integer.class);
  }

  int brokerPort() {
    return given.getRequiredProperty("yibiao.broker.core-port", Integer.class);
  }

  /** Where it keeps what it keeps. */
  public Path data() {
    return Path.of(given.getRequiredProperty("yibiao.data"));
  }

  /** How many of a department's steps are worked on at once. */
  public int atOnce(String department) {
    return given.getProperty(
        "yibiao.departments." + department + ".limits.at-once", Integer.class, AT_ONCE);
  }

  DepartmentSettings of(String department) {
    return DepartmentSettings.of(new DepartmentFolder(department).descriptor(), given);
  }
}
