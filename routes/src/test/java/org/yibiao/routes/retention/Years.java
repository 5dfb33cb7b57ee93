package org.yibiao.routes.retention;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments before the day of the bench. */
final class Years {

  private Years() {}

  static OffsetDateTime ago(int years) {
    return PurgeBench.NOW.atOffset(ZoneOffset.UTC).minusYears(years).minusDays(1);
  }
}
