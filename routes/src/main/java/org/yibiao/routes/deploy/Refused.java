package org.yibiao.routes.deploy;

import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** What was dropped is not to go live, for these reasons. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Name> reasons;

  Refused(List<Name> reasons) {
    super(reasons.stream().map(Name::en).collect(Collectors.joining("; ")));
    this.reasons = reasons;
  }

  Refused(String zh, String en) {
    this(List.of(new Name(zh, en)));
  }

  List<Name> reasons() {
    return reasons;
  }
}
