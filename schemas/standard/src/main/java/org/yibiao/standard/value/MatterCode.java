package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Matter code of GB/T 39046-2020: basic (12), implementation (31) or handling item (33).
 *
 * @param value the code as text
 */
public record MatterCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{12}|[0-9A-Z]{31}|[0-9A-Z]{33}");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public MatterCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a MatterCode: " + value);
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
