package org.yibiao.adapters.kit;

import java.time.Duration;

/**
 * When a department that fails is left alone for a while, and how it is tried again.
 *
 * @param failures percentage of failures at which it opens
 * @param of number of last calls that are looked at
 * @param atLeast number of calls before which it never opens
 * @param slowerThan a call that takes longer counts like a failure
 * @param openFor how long nobody asks once it is open
 * @param tryWith how many requests are let through then, to see whether the department is back
 */
public record Breaker(
    Integer failures,
    Integer of,
    Integer atLeast,
    Duration slowerThan,
    Duration openFor,
    Integer tryWith) {

  /** What holds for a department that says nothing. */
  public static final Breaker DEFAULT = new Breaker(null, null, null, null, null, null);

  /** What is left out is the default. */
  public Breaker {
    failures = failures == null ? 50 : failures;
    of = of == null ? 20 : of;
    atLeast = atLeast == null ? Math.min(5, of) : atLeast;
    slowerThan = slowerThan == null ? Duration.ofSeconds(15) : slowerThan;
    openFor = openFor == null ? Duration.ofSeconds(30) : openFor;
    tryWith = tryWith == null ? 2 : tryWith;
  }
}
