package org.yibiao.routes.deploy;

import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/** Into which a department is plugged, and out of which it is pulled. */
interface Socket {

  /** What is plugged in. */
  Departments departments();

  /**
   * From now on this department, or this release of it, is asked.
   *
   * @throws Refused if it cannot be; then nothing of it runs
   */
  void plug(DeclaredDepartment department);

  /** From now on the department is not asked any more; what it was asked already finishes. */
  void withdraw(DepartmentCode department);
}
