package org.yibiao.adapters.land;

/**
 * A row that the department's own system placed for the hub and this poller has claimed.
 *
 * @param row its number in the table
 * @param number the department's own number of the question or the change
 * @param type its kind, by the department's own code
 * @param message the message itself
 */
record IncomingRow(long row, String number, String type, String message) {}
