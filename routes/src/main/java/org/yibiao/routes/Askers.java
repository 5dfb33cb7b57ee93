package org.yibiao.routes;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who may ask for data: the departments that are plugged in, and those that only ask, such as the
 * portal at which applicants hand in their forms.
 */
@Component
public class Askers {

  private final Departments departments;
  private final List<String> others;

  Askers(Departments departments, @Value("${yibiao.askers:portal}") List<String> others) {
    this.departments = departments;
    this.others = List.copyOf(others);
  }

  /** Whether this is the code of one of them. */
  public boolean isKnown(String code) {
    return DepartmentCode.isValid(code)
        && (others.contains(code) || departments.isAsked(new DepartmentCode(code)));
  }

  /** Those that are no departments. */
  public List<String> others() {
    return others;
  }
}
