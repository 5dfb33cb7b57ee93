package org.yibiao.standard.rule;

/**
 * The check character of the unified social credit code (GB 32100-2015): weights are powers of 3
 * modulo 31, over an alphabet without I, O, S, V and Z.
 */
final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  private CreditCode() {}

  static boolean isRight(String code) {
    return code.length() == LENGTH && code.charAt(LENGTH - 1) == checkCharacter(code);
  }

  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += weight * ALPHABET.indexOf(code.charAt(i));
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
