package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Unified social credit code of an organisation, with the right check character (GB 32100-2015).
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE = Pattern.compile("[" + DIGITS + "]{18}");
  private static final int LAST = 17;

  /** Refuses a text of another shape or check character with {@link IllegalArgumentException}. */
  public CreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a CreditCode: " + value);
    }
  }

  /** True if the text has the shape and the right check character. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches() && checkCharacter(text) == text.charAt(LAST);
  }

  @Override
  public String toString() {
    return value;
  }

  /** GB 32100-2015, 5.6: weights are powers of 3, modulo 31. */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LAST; i++) {
      sum += DIGITS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % DIGITS.length();
    }
    return DIGITS.charAt((DIGITS.length() - sum % DIGITS.length()) % DIGITS.length());
  }
}
