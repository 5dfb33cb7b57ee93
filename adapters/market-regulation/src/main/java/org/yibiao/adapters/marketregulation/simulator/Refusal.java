package org.yibiao.adapters.marketregulation.simulator;

/**
 * Why an application is not granted.
 *
 * @param field the field at fault, or empty
 */
record Refusal(ResponseCode code, String field) {}
