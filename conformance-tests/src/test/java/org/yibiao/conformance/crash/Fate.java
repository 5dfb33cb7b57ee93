package org.yibiao.conformance.crash;

/**
 * What became of something that the hub acknowledged.
 *
 * @param words for whoever looks into one that is lost
 */
record Fate(State state, String words) {

  enum State {
    /** Done, to its end. */
    COMPLETED,
    /** A part of it waits where a person sees it. */
    WAITING,
    /** Neither: when everything has settled, it is lost. */
    OPEN
  }

  boolean isSettled() {
    return state != State.OPEN;
  }

  boolean isCompleted() {
    return state == State.COMPLETED;
  }
}
