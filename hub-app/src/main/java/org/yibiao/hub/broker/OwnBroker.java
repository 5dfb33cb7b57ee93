package org.yibiao.hub.broker;

/** The broker within this process; there is none where the hub uses one elsewhere. */
public interface OwnBroker {

  /** False before it is started and after it has stopped, by itself too. */
  boolean isRunning();
}
