package org.yibiao.routes.messages;

/** How the number of a subject is shown to who only has to tell it from others. */
final class Masked {

  private static final int FRONT = 4;
  private static final int END = 4;

  private Masked() {}

  /**
   * A number of which the first four and the last four characters are left, of a short one less.
   */
  static String number(String number) {
    int length = number.length();
    int front = Math.min(FRONT, length / 4);
    int end = Math.min(END, length / 4);
    return number.substring(0, front)
        + "*".repeat(length - front - end)
        + number.substring(length - end);
  }
}
