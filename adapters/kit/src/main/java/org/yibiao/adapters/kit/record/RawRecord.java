package org.yibiao.adapters.kit.record;

import java.util.Optional;

/**
 * One record as it lies in the file, not yet read.
 *
 * @param start where it begins
 * @param end where the next one is to be looked for
 * @param bytes its bytes, without what separates it from the next
 * @param broken why not even its end could be told for sure, if so
 */
public record RawRecord(
    RecordPosition start, RecordPosition end, byte[] bytes, Optional<RecordFault> broken) {

  /** Its number in the file, from 1. */
  public long number() {
    return start.records() + 1;
  }
}
