package org.yibiao.hub.access;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.standard.value.DepartmentCode;

/** Tells callers who they are to the hub. */
@RestController
class MeController {

  /**
   * A caller.
   *
   * @param department code of the department, or empty
   */
  record Me(String name, List<String> roles, String department) {
    static Me of(Caller caller) {
      return new Me(
          caller.name(),
          caller.roles().stream().map(Role::label).sorted().toList(),
          caller.department().map(DepartmentCode::value).orElse(""));
    }
  }

  @GetMapping("/api/v1/me")
  Me me(Caller caller) {
    return Me.of(caller);
  }
}
