package org.yibiao.routes.attachments;

import java.util.Optional;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who brings a file: a department with all who work for it, or a person.
 *
 * @param name how the audit trail calls who does it
 * @param department for which it is done, if for one
 */
public record Bringer(String name, Optional<DepartmentCode> department) {

  /** What sets it apart from all others; no login can look like a department. */
  String key() {
    return department.map(code -> "department:" + code.value()).orElse("login:" + name);
  }
}
