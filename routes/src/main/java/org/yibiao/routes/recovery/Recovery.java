package org.yibiao.routes.recovery;

import java.util.List;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.DeadLetter;

/** How one kind of dead letters is tried once more. All is called in the desk's transaction. */
interface Recovery {

  /** Whether these are of its kind; the first that says so has them. */
  boolean isFor(DeadLetter letter);

  /**
   * Locks what the letter is about. The flows lock that before the letter, and so must the desk.
   */
  void hold(DeadLetter letter);

  /**
   * Has it tried once more.
   *
   * @return false if there is nothing to try: its effect is there, or it is on its way
   */
  boolean replay(DeadLetter letter);

  /** Gives it up; what waits for it goes on. */
  default void close(DeadLetter letter, String actor, String reason) {}

  /** The queues to which it may be sent instead. */
  default List<String> elsewhere(DeadLetter letter) {
    return List.of();
  }

  /** Has it tried at one of those queues. */
  default void reroute(DeadLetter letter, String queue) {
    replay(letter);
  }

  /** Why it goes nowhere else. */
  Why fixed();
}
