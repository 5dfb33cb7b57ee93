package org.yibiao.routes.deploy;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/** All departments at the start: those with Java, those that come as data, those dropped before. */
@Configuration(proxyBeanMethods = false)
class DepartmentsConfiguration {

  @Bean
  Departments departments(
      List<DepartmentAdapter> withJava, DeclaredDepartments declared, DroppedFolders dropped) {
    Departments departments = new Departments(withJava);
    List<DepartmentAdapter> asData = new ArrayList<>(declared.shipped());
    asData.forEach(departments::plug);
    dropped.atStart(new BeforeTheStart(departments));
    return departments;
  }

  /** No route runs yet: all that is plugged in by then is started with the others. */
  private record BeforeTheStart(Departments departments) implements Socket {

    @Override
    public void plug(DeclaredDepartment department) {
      departments.plug(department);
    }

    @Override
    public void withdraw(DepartmentCode department) {
      departments.withdraw(department);
    }
  }
}
