package org.yibiao.routes.retention;

import java.util.List;

/** Whoever sends or takes something again tells for how long, so that it is remembered longer. */
public interface Retrying {

  /** How long each of its messages may come again, at the longest. */
  List<RetryHorizon> horizons();
}
