package org.yibiao.adapters.tax.simulator;

/** The check characters that the tax department computes for itself. */
final class CheckCharacters {

  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String IDENTITY = "10X98765432";

  private CheckCharacters() {}

  /** GB 32100-2015: weights are the powers of 3 modulo 31. */
  static boolean fitCreditCode(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return code.length() == 18 && CREDIT.charAt((31 - sum % 31) % 31) == code.charAt(17);
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
