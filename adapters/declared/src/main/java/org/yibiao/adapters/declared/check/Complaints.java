package org.yibiao.adapters.declared.check;

import java.util.ArrayList;
import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** Gathers what one check finds; not more than anybody would read. */
final class Complaints {

  private static final int MOST = 10;

  private final List<Name> all = new ArrayList<>();

  void add(String zh, String en) {
    if (all.size() < MOST) {
      all.add(new Name(zh, en));
    }
  }

  CheckResult about(String zh, String en) {
    return new CheckResult(new Name(zh, en), List.copyOf(all));
  }
}
