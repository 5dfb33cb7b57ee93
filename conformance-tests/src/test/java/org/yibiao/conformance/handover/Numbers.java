package org.yibiao.conformance.handover;

/** Invented numbers with right check characters, or with wrong ones on purpose. */
final class Numbers {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] OF_ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] OF_PERSON = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] PERIOD = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private Numbers() {}

  static String creditCode(int number, boolean isWrong) {
    String organisation = "M%07d".formatted(number);
    int sum = 0;
    for (int i = 0; i < organisation.length(); i++) {
      sum += Character.digit(organisation.charAt(i), 36) * OF_ORGANISATION[i];
    }
    int check = 11 - sum % 11;
    String own = check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check);
    String code = "91320213" + organisation + own;
    int total = 0;
    for (int i = 0; i < code.length(); i++) {
      total += ALPHABET.indexOf(code.charAt(i)) * PERIOD[i];
    }
    int last = (31 - total % 31) % 31;
    return code + ALPHABET.charAt(isWrong ? (last + 1) % 31 : last);
  }

  static String identity(int number, boolean isWrong) {
    String all = "320202" + (1950 + number % 50) + "0308" + "%03d".formatted(number % 1000);
    int sum = 0;
    for (int i = 0; i < all.length(); i++) {
      sum += Character.digit(all.charAt(i), 10) * OF_PERSON[i];
    }
    return all + "10X98765432".charAt((sum + (isWrong ? 1 : 0)) % 11);
  }
}
