package org.yibiao.adapters.kit.record;

import java.util.List;
import java.util.Map;

/** How a record of one form is taken apart into the values of its columns. */
interface Fields {

  /** Takes a record apart. For many threads. */
  Taken take(byte[] record);

  /**
   * What was in it.
   *
   * @param values text by column, as it stood in the file
   * @param faults what could not be read
   */
  record Taken(Map<String, String> values, List<RecordFault> faults) {

    static Taken nothing(RecordFault fault) {
      return new Taken(Map.of(), List.of(fault));
    }
  }
}
