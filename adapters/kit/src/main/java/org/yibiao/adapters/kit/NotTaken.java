package org.yibiao.adapters.kit;

/** What a department's system sent the hub by itself cannot be taken; nothing was done. */
public class NotTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Why why;

  /** Not taken for this reason, which the sender is told. */
  public NotTaken(Why why) {
    super(why.en());
    this.why = why;
  }

  /** The reason, for the sender. */
  public Why why() {
    return why;
  }
}
