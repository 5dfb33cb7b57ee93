package org.yibiao.hub;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Logins at a hub under test. */
public final class TestLogins {

  /** Identity number of the applicant who has a login. */
  public static final String CITIZEN = "320211198705163012";

  private static final String FIRST = "yibiao.access.first-users.";
  private static final List<String> PEOPLE =
      List.of("administrator", "integrator", "tester", "monitor", "supervisor", "auditor");

  private TestLogins() {}

  static String[] settings() {
    Stream<String> passwords =
        PEOPLE.stream().map(name -> FIRST + name + ".password=" + password(name));
    Stream<String> more =
        Stream.of(
            FIRST + "tax-operator.roles=department-operator",
            FIRST + "tax-operator.department=tax",
            FIRST + "tax-operator.password=" + password("tax-operator"),
            // whose login one test locks, which is nobody's else
            FIRST + "forgetful.roles=monitor",
            FIRST + "forgetful.password=" + password("forgetful"),
            // whom a stranger at another address tries to lock out
            FIRST + "haunted.roles=monitor",
            FIRST + "haunted.password=" + password("haunted"),
            FIRST + "citizen.roles=applicant",
            FIRST + "citizen.citizen-id=" + CITIZEN,
            FIRST + "citizen.password=" + password("citizen"));
    return Stream.concat(passwords, more).toArray(String[]::new);
  }

  /** The password of a person. */
  public static String password(String name) {
    return name + "'s password of the tests";
  }

  /** Value of the header Authorization for a person. */
  public static String person(String name) {
    return basic(name, password(name));
  }

  /** Value of the header Authorization for a department. */
  public static String department(String code, Environment environment) {
    return basic(code, environment.getRequiredProperty("secret." + code + ".exchange-key"));
  }

  /** Value of the header Authorization for any name and secret. */
  public static String basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
