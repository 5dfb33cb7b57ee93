package org.yibiao.hub.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the hub; what each may do stands in {@link AccessRules}. */
public enum Role {
  /** A department's system. */
  DEPARTMENT,
  /** A person who works for one department. */
  DEPARTMENT_OPERATOR,
  /** Who connects departments. */
  INTEGRATOR,
  /** Who tries a department before it is connected. */
  TESTER,
  /** Who watches that everything runs. */
  MONITOR,
  /** Who supervises how matters are handled. */
  SUPERVISOR,
  /** Who checks the audit trail. */
  AUDITOR,
  /** Who makes logins. */
  ADMINISTRATOR,
  /** A citizen, for whom the hub works. */
  APPLICANT;

  /** The role of this name; small letters and hyphens will do. */
  public static Optional<Role> of(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(role -> role.name().equals(wanted)).findFirst();
  }

  /** Its name as texts and tokens write it, such as {@code department-operator}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name among Spring Security's authorities. */
  String authority() {
    return "ROLE_" + name();
  }
}
