package org.yibiao.hub.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.yibiao.hub.quota.Asker;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who calls, however they have shown it. A controller that takes one as a parameter is given the
 * caller of the request.
 *
 * @param name a department's code, or a person's login
 * @param department the department that it is or works for
 * @param citizenId identity number (GB 11643) of a citizen
 */
public record Caller(
    String name, Set<Role> roles, Optional<DepartmentCode> department, Optional<String> citizenId) {

  private static final Set<Role> OF_DEPARTMENTS =
      EnumSet.of(Role.DEPARTMENT, Role.DEPARTMENT_OPERATOR);

  /** Who calls without having said who they are. */
  static final Caller NOBODY = new Caller("", Set.of(), Optional.empty(), Optional.empty());

  /** Who acts for no department has none of its roles, in which nothing would bound them. */
  public Caller {
    boolean actsForOne = department.isPresent();
    roles =
        roles.stream()
            .filter(role -> actsForOne || !OF_DEPARTMENTS.contains(role))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A department itself. */
  public static Caller department(DepartmentCode department) {
    return new Caller(
        department.value(), Set.of(Role.DEPARTMENT), Optional.of(department), Optional.empty());
  }

  /** Whom Spring Security has found to call; nobody in particular if they did not say. */
  public static Caller of(Authentication authentication) {
    return authentication != null && authentication.getPrincipal() instanceof Known known
        ? known.caller()
        : NOBODY;
  }

  /** True if the caller has at least one of the roles. */
  public boolean isAny(Role... wanted) {
    return Set.of(wanted).stream().anyMatch(roles::contains);
  }

  /** True unless the caller acts for a department, and this is another one. */
  public boolean sees(String departmentCode) {
    return department.map(own -> own.value().equals(departmentCode)).orElse(true);
  }

  /**
   * Code of the department for which the caller acts.
   *
   * @throws AccessDeniedException if it acts for none
   */
  public String departmentCode() {
    return department
        .map(DepartmentCode::value)
        .orElseThrow(() -> new AccessDeniedException(name + " acts for no department"));
  }

  /**
   * Whose quota the caller's calls are taken from.
   *
   * @param address from where it calls
   */
  public Asker asker(String address) {
    if (name.isEmpty()) {
      return Asker.Unknown.at(address);
    }
    return roles.equals(Set.of(Role.APPLICANT))
        ? new Asker.Applicant(name)
        : new Asker.Known(department.map(DepartmentCode::value).orElse(name));
  }

  /** A principal of Spring Security that stands for a caller. */
  interface Known {
    Caller caller();
  }
}
