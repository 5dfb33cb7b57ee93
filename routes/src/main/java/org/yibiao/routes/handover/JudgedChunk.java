package org.yibiao.routes.handover;

import java.util.List;
import java.util.function.Supplier;
import org.yibiao.adapters.kit.record.RecordPosition;

/**
 * Some records of a file that follow each other, each with its verdict.
 *
 * @param from where they begin
 * @param to where they end
 * @param good in the file's order
 * @param bad in the file's order
 * @param isUnreadable whether not one of them could be taken apart
 */
record JudgedChunk(
    RecordPosition from, RecordPosition to, List<Good> good, List<Bad> bad, boolean isUnreadable) {

  /**
   * A record that may land.
   *
   * @param document the body of the standard, as text
   * @param sight makes what a person may see of it
   */
  record Good(RecordPosition at, String key, String document, Supplier<String> sight) {}

  /** A record that is set aside. */
  record Bad(RecordPosition at, List<RejectEntry> reasons) {}
}
