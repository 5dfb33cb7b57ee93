package org.yibiao.demo;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What departments and their services are called, short enough for a line.
 *
 * @param departments their descriptors
 */
record DepartmentNames(List<DepartmentDescriptor> departments) {

  /** The department in both languages; a party that is no department by its code. */
  String department(String code) {
    return departments.stream()
        .filter(each -> each.department().value().equals(code))
        .findFirst()
        .map(each -> department(each.name()))
        .orElse(code);
  }

  /** A department's name without what its name says in brackets. */
  static String department(Name name) {
    return name.zh().replaceFirst("（.*", "") + " " + name.en().replaceFirst(" *\\(.*", "");
  }

  /** The service in Chinese, with its own part of its code. */
  String service(String code) {
    String own = code.substring(code.indexOf('.') + 1);
    return departments.stream()
        .flatMap(each -> each.services().stream())
        .filter(each -> each.code().value().equals(code))
        .findFirst()
        .map(each -> each.name().zh() + " " + own)
        .orElse(own);
  }

  /** The department with this code. */
  Optional<DepartmentDescriptor> find(String code) {
    return departments.stream().filter(each -> each.department().value().equals(code)).findFirst();
  }
}
