package org.yibiao.adapters.publicsecurity.simulator;

/** The check characters of identity numbers (GB 11643) and credit codes (GB 32100). */
final class CheckCharacters {

  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckCharacters() {}

  static boolean identityNumberHolds(String number) {
    if (!number.matches("[1-9][0-9]{16}[0-9X]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
    }
    return IDENTITY_CHECKS.charAt(sum % 11) == number.charAt(17);
  }

  static boolean creditCodeHolds(String code) {
    if (!code.matches("[" + CREDIT_ALPHABET + "]{18}")) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT_ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
  }
}
