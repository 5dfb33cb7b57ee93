package org.yibiao.benchmarks;

import org.springframework.core.env.PropertySource;

/** Secrets of departments that are on the class path, and are asked nothing here. */
final class AnySecret extends PropertySource<String> {

  AnySecret() {
    super("secrets of departments that are not asked");
  }

  @Override
  public Object getProperty(String name) {
    return name.startsWith("secret.") ? "of this benchmark only" : null;
  }
}
