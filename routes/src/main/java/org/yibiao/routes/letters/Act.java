package org.yibiao.routes.letters;

import java.time.Instant;

/**
 * What became of a dead letter.
 *
 * @param act one of the words below
 * @param actor a person's login, a department, or {@code hub}
 * @param detail in words; may be empty
 */
public record Act(String act, String actor, String detail, Instant at) {

  /** It died. */
  public static final String ARRIVED = "arrived";

  /** It died once more after it had been replayed. */
  public static final String REOPENED = "reopened";

  /** It has a new version. */
  public static final String EDITED = "edited";

  /** It was tried once more. */
  public static final String REPLAYED = "replayed";

  /** It was sent to another queue. */
  public static final String REROUTED = "rerouted";

  /** Nothing follows. */
  public static final String CLOSED = "closed";

  /** It ended well by itself. */
  public static final String SETTLED = "settled";
}
