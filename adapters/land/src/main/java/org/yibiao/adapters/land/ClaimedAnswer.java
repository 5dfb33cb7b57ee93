package org.yibiao.adapters.land;

/**
 * A row of answer that this poller has claimed.
 *
 * @param row its number in the table
 * @param internalNo the request that it answers, as the department says
 * @param number the number of the message that it answers, as the department says
 * @param message the answer itself
 */
record ClaimedAnswer(long row, String internalNo, String number, String message) {}
