package org.yibiao.adapters.land.simulator;

/** Where the requests of one service are decided. */
interface Desk {

  /** The answer as respond XML. A request that comes again gets the same last word. */
  String answer(PlacedRequest request);
}
