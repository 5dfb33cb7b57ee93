package org.yibiao.verdict;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units, as editors count
 */
public record Spot(int line, int column) {

  /** Where a text begins. */
  public static final Spot START = new Spot(1, 1);
}
