package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Code of a department's service: department code, a dot, a name (common.xsd, ServiceCode).
 *
 * @param value the code as text
 */
public record ServiceCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public ServiceCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a ServiceCode: " + value);
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
