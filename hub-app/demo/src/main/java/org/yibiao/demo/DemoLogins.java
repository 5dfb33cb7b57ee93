package org.yibiao.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;

/**
 * People who can log in to the demo's hub. Their first passwords are kept among the secrets of its
 * data folder, so that every start can say them again; a hub that runs for real keeps none.
 */
record DemoLogins(Screen screen) {

  private static final String FIRST = "yibiao.access.first-users.";

  /** The applicant of the demo's own forms, made up. */
  private static final String CITIZEN = "320211198705163012";

  private static final List<String> NAMES =
      List.of(
          "administrator",
          "applicant",
          "auditor",
          "integrator",
          "monitor",
          "supervisor",
          "tax-operator",
          "tester");

  /** Settings with which the hub makes these logins in an empty database. */
  static Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    NAMES.forEach(name -> settings.put(FIRST + name + ".password", "${secret.demo." + name + "}"));
    settings.put(FIRST + "applicant.roles", "applicant");
    settings.put(FIRST + "applicant.citizen-id", CITIZEN);
    settings.put(FIRST + "tax-operator.roles", "department-operator");
    settings.put(FIRST + "tax-operator.department", "tax");
    return settings;
  }

  /** Says the logins; they fit if the demo made the database. */
  void write(Environment environment) {
    screen.line(Ink.FAINT, "  登录 logins (curl -u):");
    for (String name : NAMES) {
      screen.line(
          Ink.FAINT,
          "    " + name + ":" + environment.getRequiredProperty(FIRST + name + ".password"));
    }
  }
}
