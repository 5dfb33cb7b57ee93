package org.yibiao.hub.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Askers;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Logins of programs: every department that is plugged in and whoever else may ask for data, such
 * as the portal, with the secret {@code <code>.exchange-key}, which is made at the first start, or
 * when a department that came later first calls; and the command that checks the audit trail.
 */
@Component
class DepartmentLogins {

  /** Says that the secret is kept as it is: it has 192 random bits, which nobody guesses. */
  private static final String PLAIN = "{noop}";

  private static final String AUDIT_COMMAND = "audit-command";

  private final Askers askers;
  private final Environment environment;

  DepartmentLogins(Departments departments, Askers askers, Environment environment) {
    this.askers = askers;
    this.environment = environment;
    departments.all().forEach(each -> key(each.department()));
    askers.others().forEach(each -> key(new DepartmentCode(each)));
  }

  /** The login of this name. */
  Optional<Login> find(String name) {
    if (name.equals(AUDIT_COMMAND)) {
      return Optional.of(auditCommand());
    }
    return department(name).map(code -> new Login(Caller.department(code), PLAIN + key(code)));
  }

  /** The department, or other asker, of this name. */
  Optional<DepartmentCode> department(String name) {
    return Optional.of(name).filter(askers::isKnown).map(DepartmentCode::new);
  }

  private Login auditCommand() {
    Caller command =
        new Caller(AUDIT_COMMAND, Set.of(Role.AUDITOR), Optional.empty(), Optional.empty());
    return new Login(command, PLAIN + secret("hub.audit-command-key"));
  }

  private String key(DepartmentCode department) {
    return secret(department.value() + ".exchange-key");
  }

  private String secret(String name) {
    return environment.getRequiredProperty("secret." + name);
  }
}
