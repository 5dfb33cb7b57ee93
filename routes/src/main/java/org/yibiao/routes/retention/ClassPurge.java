package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.Map;

/** Purges what is finished of one class. Callers bring the transaction. */
interface ClassPurge {

  /** Which class. */
  RetentionClass of();

  /** How many rows are due. */
  long due(Instant before);

  /** Purges the oldest that ended before a moment, so many at most. */
  Purged purge(Instant before, int most);

  /**
   * What was purged.
   *
   * @param rows none: nothing more is due
   * @param detail what else the audit trail is told
   */
  record Purged(int rows, Map<String, String> detail) {

    static Purged rows(int count) {
      return new Purged(count, Map.of());
    }
  }
}
