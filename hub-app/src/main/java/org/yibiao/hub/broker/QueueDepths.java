package org.yibiao.hub.broker;

import java.util.Map;

/** How many messages wait in the queues of the hub and of the departments. */
public interface QueueDepths {

  /** By queue, what the broker can be asked for; empty while it cannot be asked. */
  Map<String, Long> waiting();
}
