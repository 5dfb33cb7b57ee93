package org.yibiao.routes.watch;

import java.util.Collection;
import java.util.List;

/** Tells how much waits in the broker's queues. */
@FunctionalInterface
public interface QueueDepths {

  /**
   * How much waits in these queues, and how many take it from there. Queues that are not there are
   * left out; nothing, if the broker cannot be asked.
   */
  List<FlowPicture.Depth> of(Collection<String> queues);
}
