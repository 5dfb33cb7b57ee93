package org.yibiao.kit;

import java.nio.file.Path;

/** Paths are meant from where one called, not from where the launcher went. */
final class Places {

  private Places() {}

  static Path of(Path given) {
    return Path.of(System.getProperty("yibiao.called-from", ".")).resolve(given);
  }
}
