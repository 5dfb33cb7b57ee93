package org.yibiao.routes.deploy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What became of something that was dropped into the departments' directory.
 *
 * @param name of the folder or zip file
 * @param state {@code live}, {@code refused} or {@code withdrawn} (it is gone from the directory,
 *     and its department is not asked any more)
 * @param department its code; of a refused one only if an earlier release is live
 * @param release which release is live, or was until it was withdrawn
 * @param reasons why it was refused
 */
public record Deployment(
    String name,
    String state,
    Optional<String> department,
    Optional<String> release,
    List<Name> reasons,
    OffsetDateTime at) {

  static final String LIVE = "live";
  static final String REFUSED = "refused";
  static final String WITHDRAWN = "withdrawn";

  /** Refused, and nothing of it was live before. */
  static Deployment refused(String name, List<Name> reasons, OffsetDateTime at) {
    return new Deployment(name, REFUSED, Optional.empty(), Optional.empty(), reasons, at);
  }

  /** What lies there now is refused; the release of before stays live. */
  Deployment refused(List<Name> why, OffsetDateTime when) {
    return new Deployment(name, REFUSED, department, release, why, when);
  }

  Deployment withdrawn(OffsetDateTime when) {
    return new Deployment(name, WITHDRAWN, department, release, List.of(), when);
  }
}
