package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Case number: 6-digit division, 8-digit date, 8-digit serial (common.xsd, CaseNumber).
 *
 * @param value the code as text
 */
public record CaseNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}-[0-9]{8}-[0-9]{8}");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public CaseNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a CaseNumber: " + value);
    }
  }

  /** True if the text has the shape. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
