package org.yibiao.routes.handover;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RecordPosition;

/**
 * One file that was handed over, as it is known by now.
 *
 * @param department who handed it over
 * @param code which of the department's hand-overs it is
 * @param resource code of the data resource that its records belong to
 * @param sha256 digest of the file, in hex
 * @param bytes its size
 * @param node the node of the hub that has the file
 * @param reason why it failed, if it did
 * @param checkpoint all records before it have landed or were set aside
 * @param rejected how many of them were set aside
 */
public record HandoverEntry(
    String id,
    String department,
    String code,
    String resource,
    String fileName,
    String sha256,
    long bytes,
    String node,
    HandoverState state,
    Optional<Name> reason,
    RecordPosition checkpoint,
    long rejected,
    Instant receivedAt,
    Optional<Instant> endedAt) {

  /** How many records have landed. */
  public long accepted() {
    return checkpoint.records() - rejected;
  }
}
