package org.yibiao.standard.value;

import java.util.regex.Pattern;

/**
 * Identifier of a message: a lower-case UUID made by its sender (common.xsd, MessageId).
 *
 * @param value the code as text
 */
public record MessageId(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Refuses a text of another shape with {@link IllegalArgumentException}. */
  public MessageId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a MessageId: " + value);
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
