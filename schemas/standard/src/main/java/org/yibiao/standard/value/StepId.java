package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Identifier of a step within a plan (common.xsd, StepId).
 *
 * @param value the code as text
 */
public record StepId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public StepId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a StepId: " + value);
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
