package org.yibiao.standard.batch;

import java.util.List;
import java.util.Map;

/**
 * What the check of a batch came to.
 *
 * @param records how many records were read
 * @param refused how many of them are refused; the others are valid
 * @param firstRefused the numbers of the first hundred of these, from 1
 * @param findings how often each rule was broken, errors and warnings
 * @param errors how many of these findings are errors, in the frame too
 * @param isReadToTheEnd false if the reader had to stop, so that nothing is known of the rest
 */
public record BatchSummary(
    long records,
    long refused,
    List<Long> firstRefused,
    Map<String, Long> findings,
    long errors,
    boolean isReadToTheEnd) {

  public BatchSummary {
    firstRefused = List.copyOf(firstRefused);
    findings = Map.copyOf(findings);
  }

  /** How many records are valid. */
  public long valid() {
    return records - refused;
  }

  /** Whether the batch as a whole is to be refused. */
  public boolean isRefused() {
    return errors > 0;
  }
}
