package org.yibiao.routes.reuse;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Data as a holder gave them.
 *
 * @param at when they were fetched
 * @param data what it holds about the subject; empty if nothing
 */
public record Fetched(Instant at, List<Datum> data) {

  /** An absent list is empty. */
  public Fetched {
    data = data == null ? List.of() : List.copyOf(data);
  }

  /**
   * One body, without what was not asked for.
   *
   * @param body the body in canonical JSON
   * @param masked JSON Pointers of what was taken away
   */
  public record Datum(ObjectNode body, List<String> masked) {

    /** An absent list is empty. */
    public Datum {
      masked = masked == null ? List.of() : List.copyOf(masked);
    }
  }
}
