package org.yibiao.routes.deploy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What became of something that was dropped into the departments' directory.
 *
 * @param name of the folder or zip file
 * @param state {@code live} or {@code refused}
 * @param department its code, where it could be read
 * @param release which release it is, once live
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
}
