package org.yibiao.hub.access;

/** What the audit trail is told of a call that was let in. Refusals at the door are told always. */
sealed interface Audited {

  /**
   * Nothing.
   *
   * @param why nobody will need it
   */
  record Not(String why) implements Audited {}

  /**
   * Whoever does it tells it, together with what it did.
   *
   * @param action how the trail calls it; several are separated by commas
   */
  record Within(String action) implements Audited {}

  /**
   * The door tells it before the answer leaves: without an entry nothing is given out.
   *
   * @param action how the trail calls it
   */
  record AtTheDoor(String action) implements Audited {}

  /**
   * The door tells it when a stream begins, whose end nobody knows.
   *
   * @param action how the trail calls it
   */
  record AtTheStart(String action) implements Audited {}

  static Audited within(String action) {
    return new Within(action);
  }

  static Audited door(String action) {
    return new AtTheDoor(action);
  }
}
