package org.yibiao.hub.access;

import java.util.Optional;
import org.yibiao.standard.value.DepartmentCode;

/**
 * How much of a case somebody may see.
 *
 * @param department the department whose parts alone are shown; empty: all is shown
 */
public record CaseView(Optional<DepartmentCode> department) {

  /** Name of the request's attribute in which it stands. */
  public static final String ATTRIBUTE = "org.yibiao.hub.access.CaseView";

  static final CaseView WHOLE = new CaseView(Optional.empty());

  static CaseView of(DepartmentCode department) {
    return new CaseView(Optional.of(department));
  }

  /** True if what belongs to this department may be seen. */
  public boolean shows(String departmentCode) {
    return department.map(each -> each.value().equals(departmentCode)).orElse(true);
  }

  /** True if what happens to this service may be seen; its code begins with its department's. */
  public boolean showsService(String serviceCode) {
    return department.map(each -> serviceCode.startsWith(each.value() + ".")).orElse(true);
  }
}
