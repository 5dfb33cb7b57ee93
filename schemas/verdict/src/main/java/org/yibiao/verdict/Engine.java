package org.yibiao.verdict;

import java.util.Optional;
import org.yibiao.standard.StandardVersion;

/** What judges, for reports. */
final class Engine {

  static final String VERSION =
      Optional.ofNullable(Engine.class.getPackage().getImplementationVersion()).orElse("dev");

  static final String NAME =
      "Yibiao " + VERSION + ", org.yibiao.standard " + StandardVersion.newest().label();

  private Engine() {}
}
