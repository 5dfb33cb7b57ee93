package org.yibiao.benchmarks.bulk;

/** Made-up numbers with right check characters, or with wrong ones on purpose. */
final class Numbers {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] OF_ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] OF_PERSON = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] PERIOD = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private Numbers() {}

  /** A company's; each number below a hundred million has its own. */
  static String creditCode(int number) {
    // a letter first, as newer ones have it; the next hundred million of companies would need
    // another
    String organisation =
        "%c%07d".formatted("MANBCDEFGH".charAt(number / 10_000_000), number % 10_000_000);
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
    return code + ALPHABET.charAt((31 - total % 31) % 31);
  }

  /** The same with another last character. */
  static String wrongCreditCode(int number) {
    String right = creditCode(number);
    char last = right.charAt(right.length() - 1);
    int next = (ALPHABET.indexOf(last) + 1) % ALPHABET.length();
    return right.substring(0, right.length() - 1) + ALPHABET.charAt(next);
  }

  /** A person's; of those who were born on one day there are a thousand. */
  static String identity(int number) {
    String all = "320202" + (1950 + number % 50) + "0308" + "%03d".formatted(number % 1000);
    int sum = 0;
    for (int i = 0; i < all.length(); i++) {
      sum += Character.digit(all.charAt(i), 10) * OF_PERSON[i];
    }
    return all + "10X98765432".charAt(sum % 11);
  }
}
