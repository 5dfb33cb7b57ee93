package org.yibiao.adapters.kit.record;

/**
 * A place between two records of a file, from which reading can go on.
 *
 * @param records how many records lie before it
 * @param line the line that it is in, from 1
 * @param offset how many bytes lie before it
 */
public record RecordPosition(long records, long line, long offset) {

  /** Before the first byte. */
  public static final RecordPosition START = new RecordPosition(0, 1, 0);
}
