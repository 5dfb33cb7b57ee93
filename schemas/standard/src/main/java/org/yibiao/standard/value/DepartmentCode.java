package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Code of a department: lower-case words joined by hyphens (common.xsd, DepartmentCode).
 *
 * @param value the code as text
 */
public record DepartmentCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public DepartmentCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a DepartmentCode: " + value);
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
