package org.yibiao.verdict;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a session came to, in numbers.
 *
 * @param documents how many were judged
 * @param invalid how many of them are refused
 * @param unchecked how many could not be read at all, such as a file without permission
 * @param remarks how often each rule was broken, by its identifier
 * @param shortened whether the report shows less than was found
 */
public record Summary(
    long documents, long invalid, long unchecked, Map<String, Long> remarks, boolean shortened) {

  public Summary {
    remarks = new TreeMap<>(remarks);
  }

  /** How many documents are accepted. */
  public long valid() {
    return documents - invalid;
  }

  /** Whether all that was handed in was checked and is accepted. */
  public boolean isAllValid() {
    return invalid == 0 && unchecked == 0;
  }
}
