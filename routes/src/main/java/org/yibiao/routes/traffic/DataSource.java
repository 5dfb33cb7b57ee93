package org.yibiao.routes.traffic;

import java.util.Locale;

/** Where the answer to a data request was had from. */
public enum DataSource {
  /** The department that holds the data. */
  HOLDER,
  /** What was fetched before, for this asker or another. */
  REUSE,
  /** Another request that wanted the same and got nothing. */
  SHARED,
  /** The hub itself: the holder cannot be asked, or a person did not agree. */
  HUB;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
