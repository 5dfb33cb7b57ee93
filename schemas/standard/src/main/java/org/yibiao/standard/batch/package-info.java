/**
 * Checks batches of any length as they are read, in memory that does not grow with them: every
 * record is cut out and checked by itself, and the frame around the records at the end.
 */
package org.yibiao.standard.batch;
