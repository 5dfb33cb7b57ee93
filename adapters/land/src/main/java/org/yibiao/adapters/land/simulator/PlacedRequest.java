package org.yibiao.adapters.land.simulator;

/**
 * A request as it lies in the exchange table.
 *
 * @param internalNo the key that the hub gave it
 * @param updateSign how often it was placed again
 */
record PlacedRequest(String internalNo, String bizMsgId, String message, int updateSign) {}
