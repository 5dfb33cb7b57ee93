package org.yibiao.routes.limits;

import java.time.Duration;
import java.util.Optional;
import org.yibiao.adapters.kit.Why;

/** Whether a department may be asked now. */
public sealed interface Entry {

  /** It may. The place that this takes must be given back, whatever becomes of the question. */
  interface Granted extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * It may be asked.
   *
   * @param place to be closed when the department has been asked
   */
  record Now(Granted place) implements Entry {}

  /**
   * It may not, and no try is used up by having wanted to.
   *
   * @param after when to come again: so much later, not at a time of day, for between now and the
   *     moment when the ticket is put away somebody may set the clock
   * @param why for people; empty where it is only a matter of moments
   */
  record Later(Duration after, Optional<Why> why) implements Entry {}

  /**
   * It was withdrawn, and nobody knows whether it comes back.
   *
   * @param why for people
   */
  record Never(Why why) implements Entry {}
}
