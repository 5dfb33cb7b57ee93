package org.yibiao.standard.batch;

/** How much of a batch is held at once. */
final class Bounds {

  private static final int MEBI = 1 << 20;

  /** In MiB, for people. */
  static final int LARGEST_IN_MEBI = 4;

  /** Largest record, and most bytes without a tag or a token, in bytes. */
  static final int LARGEST = LARGEST_IN_MEBI * MEBI;

  /** What an element or a token takes beside its text, in about as many bytes of the heap. */
  static final int EACH = 32;

  /** Records are checked together up to this size, because a check by itself costs something. */
  static final int TOGETHER = MEBI / 8;

  private Bounds() {}
}
