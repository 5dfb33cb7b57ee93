package org.yibiao.routes.quota;

import java.time.Duration;
import java.util.Optional;

/**
 * How often each asker may call, by whichever door: what comes over HTTP, over queues and over
 * departments' own protocols counts together, on all nodes.
 */
public interface AskerQuota {

  /**
   * Counts a call, unless it is beyond the asker's quota.
   *
   * @param asker code of the department or other program
   * @param door by which it comes
   * @return what to tell the asker if the call must not be served; it has not been counted then
   */
  Optional<Held> take(String asker, String door);

  /**
   * Counts a call that is served in any case, though perhaps later.
   *
   * @param asker code of the department or other program
   * @param door by which it comes
   * @return how long until it is the call's turn; zero within the asker's quota
   */
  Duration turn(String asker, String door);
}
