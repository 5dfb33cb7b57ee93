package org.yibiao.routes;

import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/**
 * Why the hub takes nothing at the moment, though what it is given may be right: its database
 * cannot be reached, or its routes are not up yet, or not any more. Its doors are open a little
 * longer than its routes run.
 */
public final class NotNow {

  private static final int DEEPEST = 20;

  private NotNow() {}

  /** Whether this is why something failed. */
  public static boolean isCauseOf(Throwable failure) {
    return DatabaseAway.isCauseOf(failure)
        || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(DEEPEST)
            .anyMatch(RejectedExecutionException.class::isInstance);
  }
}
