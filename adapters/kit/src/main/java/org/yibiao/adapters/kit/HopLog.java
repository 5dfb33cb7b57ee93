package org.yibiao.adapters.kit;

/** Where every crossing of the border to a department is recorded, before it is acted on. */
@FunctionalInterface
public interface HopLog {

  /** Keeps the hop durably; fails if it cannot. */
  void record(Hop hop);
}
