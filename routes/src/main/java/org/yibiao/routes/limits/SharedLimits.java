package org.yibiao.routes.limits;

import java.time.Duration;
import java.util.Optional;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.standard.value.DepartmentCode;

/**
 * A department's limits as they hold for all nodes of the hub together, over what each keeps to by
 * itself: a department that bears one request at a time does not bear one from each node.
 */
public interface SharedLimits {

  /** A place among the requests that the department bears at once; empty if all are taken. */
  Optional<Entry.Granted> place(DepartmentCode department, Limits limits);

  /** Waits for the department's next turn by its rate; false if that is further away. */
  boolean turn(DepartmentCode department, Limits limits, Duration atMost);

  /** For a hub of one node: what it keeps to by itself is all. */
  static SharedLimits none() {
    return new SharedLimits() {
      @Override
      public Optional<Entry.Granted> place(DepartmentCode department, Limits limits) {
        return Optional.of(() -> {});
      }

      @Override
      public boolean turn(DepartmentCode department, Limits limits, Duration atMost) {
        return true;
      }
    };
  }
}
