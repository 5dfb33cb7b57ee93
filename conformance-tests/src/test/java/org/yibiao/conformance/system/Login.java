package org.yibiao.conformance.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How tests show at a hub's doors who they are. */
public final class Login {

  static final List<String> PEOPLE =
      List.of(
          "administrator",
          "applicant",
          "auditor",
          "integrator",
          "land-operator",
          "monitor",
          "supervisor",
          "tester");

  private static final String FIRST = "yibiao.access.first-users.";

  /** Settings that make a login for those who have to do with something in particular. */
  static final Map<String, String> OTHERS =
      Map.of(
          FIRST + "applicant.roles", "applicant",
          FIRST + "applicant.citizen-id", "320211198705163012",
          FIRST + "land-operator.roles", "department-operator",
          FIRST + "land-operator.department", "land");

  /** The password of everybody at a hub of the tests. */
  public static final String PASSWORD = "of the tests only";

  private Login() {}

  /** Value of the header Authorization for a person, who is named like their role. */
  public static String person(String role) {
    return basic(role, PASSWORD);
  }

  /** Value of the header Authorization for a name and a secret. */
  public static String basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  static String caseKey(String secret, String caseNumber) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] whole = mac.doFinal(caseNumber.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 16));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
