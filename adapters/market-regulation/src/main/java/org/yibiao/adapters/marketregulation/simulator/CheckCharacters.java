package org.yibiao.adapters.marketregulation.simulator;

/** The check characters that the department computes for itself. */
final class CheckCharacters {

  /** GB 32100-2015: without I, O, S, V and Z. */
  static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final String IDENTITY = "10X98765432";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** GB 32100-2015: weights are the powers of 3 modulo 31. */
  static char ofCreditCode(String first17) {
    int sum = 0;
    int weight = 1;
    for (char each : first17.toCharArray()) {
      sum += CREDIT.indexOf(each) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT.charAt((31 - sum % 31) % 31);
  }

  static boolean fitCreditCode(String code) {
    return code.matches("[" + CREDIT + "]{18}")
        && ofCreditCode(code.substring(0, 17)) == code.charAt(17);
  }

  /** GB 11714: letters count from A = 10. */
  static char ofOrganisationCode(String first8) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += Character.digit(first8.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }

  /** GS 15: ISO 7064, MOD 11,10. */
  static char ofRegistrationNumber(String first14) {
    int product = 10;
    for (char each : first14.toCharArray()) {
      int sum = (product + each - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** GB 11643-1999: weights are the powers of 2 modulo 11, from the right. */
  static boolean fitIdentityNumber(String number) {
    if (!number.matches("[0-9]{17}[0-9X]")) {
      return false;
    }
    int sum = 0;
    int weight = 2;
    for (int i = 16; i >= 0; i--) {
      sum += (number.charAt(i) - '0') * weight;
      weight = weight * 2 % 11;
    }
    return IDENTITY.charAt(sum % 11) == number.charAt(17);
  }
}
