package org.yibiao.adapters.declared.check;

import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What one check of a department's folder found.
 *
 * @param check what was looked at
 * @param complaints what is wrong, each with its remedy; empty if all is well
 */
public record CheckResult(Name check, List<Name> complaints) {

  /** Whether all is well. */
  public boolean passed() {
    return complaints.isEmpty();
  }
}
