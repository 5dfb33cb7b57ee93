package org.yibiao.adapters.kit;

import java.time.Duration;

/**
 * A department's own system asks or reports more often than its quota allows. Nothing was done, and
 * it may come again: it is told so in its own form, or its message stays where it lies.
 */
public final class OverQuota extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Why why;
  private final Duration after;

  /**
   * Over its quota.
   *
   * @param why what the sender is told
   * @param after how long until it may come again
   */
  public OverQuota(Why why, Duration after) {
    super(why.en());
    this.why = why;
    this.after = after;
  }

  /** What the sender is told. */
  public Why why() {
    return why;
  }

  /** In how many whole seconds it may come again, one at least. */
  public long retryAfter() {
    return Math.max(1, after.plusMillis(999).toSeconds());
  }
}
