package org.yibiao.routes.retention;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Why;

/**
 * What a run purged, or would purge.
 *
 * @param by who had it run: a person's name, or {@code hub} by its own schedule
 * @param dryRun true if nothing was purged
 */
public record PurgeReport(
    String id,
    OffsetDateTime beganAt,
    OffsetDateTime endedAt,
    String by,
    boolean dryRun,
    List<Part> parts) {

  /**
   * What became of one class.
   *
   * @param of the class's code
   * @param until what ended before it is concerned; empty if the class is kept for ever
   * @param rows how many were purged, or are due
   * @param more whether more is due, for the next run
   * @param failure why it stopped early; what was purged before counts
   */
  public record Part(
      String of,
      Name label,
      Optional<OffsetDateTime> until,
      long rows,
      boolean more,
      Optional<Why> failure) {}

  /** How many rows in all. */
  public long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }
}
