package org.yibiao.routes.quota;

import java.time.Duration;
import org.yibiao.standard.v1.Problem;

/**
 * A call is beyond its asker's quota.
 *
 * @param problem what the asker is told
 * @param after how long until it may come again
 */
public record Held(Problem problem, Duration after) {

  /** In how many whole seconds it may come again, one at least. */
  public long retryAfter() {
    return Math.max(1, after.plusMillis(999).toSeconds());
  }
}
