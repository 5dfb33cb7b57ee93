package org.yibiao.routes.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.ServiceCode;

/** Says whether a dropped folder may go live. */
@Component
class Admission {

  private final DeclaredDepartments make;
  private final BoundedChecks checks;

  Admission(DeclaredDepartments make, BoundedChecks checks) {
    this.make = make;
    this.checks = checks;
  }

  /**
   * The department of a folder that passed all its checks.
   *
   * @throws Refused if it may not go live
   */
  DeclaredDepartment admit(Path folder, Departments running) {
    try {
      DepartmentFolder checked = DepartmentFolder.at(folder);
      demandChecks(checks.of(checked));
      DeclaredDepartment department = make.of(checked);
      demandPlace(department.descriptor(), running);
      return department;
    } catch (IllegalArgumentException | IllegalStateException e) {
      String why = String.valueOf(e.getMessage()).replaceAll(placeOf(folder), "");
      throw new Refused("文件夹有误：" + why, "The folder is not right: " + why);
    }
  }

  /** Where the hub keeps its copy says nothing to whom the reasons are for. */
  private static String placeOf(Path folder) {
    return "(file:/*)?" + Pattern.quote(folder + "/");
  }

  private static void demandChecks(List<CheckResult> results) {
    List<Name> complaints =
        results.stream()
            .flatMap(
                result ->
                    result.complaints().stream()
                        .map(
                            each ->
                                new Name(
                                    result.check().zh() + "：" + each.zh(),
                                    result.check().en() + ": " + each.en())))
            .toList();
    if (!complaints.isEmpty()) {
      throw new Refused(complaints);
    }
  }

  /** It may follow an older release of its own, but neither a department with Java nor a gap. */
  private static void demandPlace(DepartmentDescriptor descriptor, Departments running) {
    for (DepartmentAdapter there : running.find(descriptor.department()).stream().toList()) {
      if (!(there instanceof DeclaredDepartment)) {
        throw new Refused(
            descriptor.department() + " 由程序接入，不能用文件夹替换",
            descriptor.department() + " is connected by a program and cannot be replaced by data");
      }
      Set<ServiceCode> lost = codes(there.descriptor());
      lost.removeAll(codes(descriptor));
      if (!lost.isEmpty()) {
        throw new Refused("新版本缺少服务 " + lost, "The new release lacks services: " + lost);
      }
    }
    demandResources(descriptor, running);
  }

  /** A resource's code leads to one holder. */
  private static void demandResources(DepartmentDescriptor descriptor, Departments running) {
    Set<String> own = resources(descriptor);
    for (DepartmentDescriptor other : running.all()) {
      for (String taken : resources(other)) {
        if (own.contains(taken) && !other.department().equals(descriptor.department())) {
          throw new Refused(
              "数据资源代码 " + taken + " 已由 " + other.department() + " 使用，请换一个",
              "The resource code "
                  + taken
                  + " is used by "
                  + other.department()
                  + ": take another");
        }
      }
    }
  }

  private static Set<String> resources(DepartmentDescriptor descriptor) {
    return descriptor.services().stream()
        .flatMap(each -> each.resource().stream())
        .map(DataResource::code)
        .collect(Collectors.toSet());
  }

  private static Set<ServiceCode> codes(DepartmentDescriptor descriptor) {
    return descriptor.services().stream()
        .map(DepartmentDescriptor.Service::code)
        .collect(Collectors.toSet());
  }
}
