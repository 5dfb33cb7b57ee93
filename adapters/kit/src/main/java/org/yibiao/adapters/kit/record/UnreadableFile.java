package org.yibiao.adapters.kit.record;

import org.yibiao.adapters.kit.Why;

/** A file as a whole is not what its layout says, so that none of its records can be had. */
public class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Why why;

  public UnreadableFile(Why why) {
    super(why.en());
    this.why = why;
  }

  /** The reason, for the department. */
  public Why why() {
    return why;
  }
}
