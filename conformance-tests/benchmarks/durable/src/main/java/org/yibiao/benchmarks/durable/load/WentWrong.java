package org.yibiao.benchmarks.durable.load;

/** A side did not do what it should have: the run counts for nothing. */
public final class WentWrong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, in words. */
  public WentWrong(String what) {
    super(what);
  }

  /** What went wrong, and why. */
  public WentWrong(String what, Throwable cause) {
    super(what, cause);
  }
}
