package org.yibiao.hub.broker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who may do what at the embedded broker: the hub everything; the portal hand in submissions and
 * take replies; a department only what is on its own addresses.
 */
final class BrokerAccess {

  private static final String HUB = "hub";
  private static final String PORTAL = "portal";

  private final List<DepartmentCode> departments;
  private final UnaryOperator<String> secrets;

  /**
   * Access for these departments.
   *
   * @param secrets gives the password of a user by its name, {@code <user>.broker-password}
   */
  BrokerAccess(List<DepartmentCode> departments, UnaryOperator<String> secrets) {
    this.departments = departments;
    this.secrets = secrets;
  }

  SecurityConfiguration users(String hubUser, String hubPassword) {
    SecurityConfiguration users = new SecurityConfiguration();
    passwords(hubUser, hubPassword)
        .forEach((user, password) -> add(users, user, password, role(user, hubUser)));
    return users;
  }

  /** A user's role. */
  static String role(String user, String hubUser) {
    return user.equals(hubUser) ? HUB : user;
  }

  /** Every user with its password. */
  Map<String, String> passwords(String hubUser, String hubPassword) {
    Map<String, String> passwords = new LinkedHashMap<>();
    passwords.put(hubUser, hubPassword);
    passwords.put(PORTAL, password(PORTAL));
    departments.forEach(each -> passwords.put(each.value(), password(each.value())));
    return passwords;
  }

  void grantIn(Configuration configuration) {
    // addresses that nobody named are temporary queues for replies
    configuration.putSecurityRoles("#", roles(everything(HUB), temporary(PORTAL)));
    configuration.putSecurityRoles("hub.#", roles(everything(HUB)));
    configuration.putSecurityRoles(
        HubContract.SUBMISSIONS_IN, roles(everything(HUB), sending(PORTAL)));
    configuration.putSecurityRoles(
        HubContract.SUBMISSION_REPLIES, roles(everything(HUB), receiving(PORTAL)));
    for (DepartmentCode each : departments) {
      configuration.putSecurityRoles(
          AdapterContract.DEPARTMENT_ADDRESS_PREFIX + each.value() + ".#",
          roles(everything(HUB), everything(each.value())));
    }
  }

  /** Lets a department in that came while the broker runs. */
  void admit(DepartmentCode department, SecurityConfiguration users, ActiveMQServer server) {
    String code = department.value();
    if (users.getUser(code) == null) {
      add(users, code, password(code), code);
      server
          .getSecurityRepository()
          .addMatch(
              AdapterContract.DEPARTMENT_ADDRESS_PREFIX + code + ".#",
              roles(everything(HUB), everything(code)));
    }
  }

  private String password(String user) {
    return secrets.apply(user + ".broker-password");
  }

  private static void add(SecurityConfiguration users, String user, String password, String role) {
    users.addUser(user, password);
    users.addRole(user, role);
  }

  private static Set<Role> roles(Role... roles) {
    return new HashSet<>(List.of(roles));
  }

  private static Role everything(String role) {
    return role(role, true, true, true, true);
  }

  private static Role sending(String role) {
    return role(role, true, false, false, false);
  }

  private static Role receiving(String role) {
    return role(role, false, true, false, false);
  }

  private static Role temporary(String role) {
    return role(role, false, true, false, true);
  }

  private static Role role(
      String role, boolean send, boolean consume, boolean durable, boolean temporary) {
    return new Role(
        role, send, consume, durable, durable, temporary, temporary, false, consume, temporary,
        temporary, false, false);
  }
}
