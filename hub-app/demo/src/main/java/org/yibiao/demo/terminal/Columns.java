package org.yibiao.demo.terminal;

import java.util.stream.Stream;

/** Lays text out on a terminal, where a Chinese character takes two columns. */
public final class Columns {

  /** ASCII, because the width of a real ellipsis depends on the terminal's locale. */
  private static final String CUT = "..";

  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /** How many columns the text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text in exactly so many columns: filled up on the right, or cut. */
  public static String left(String text, int columns) {
    String fitting = cut(text, columns);
    return fitting + " ".repeat(columns - width(fitting));
  }

  /** The text in exactly so many columns: filled up on the left, or cut. */
  public static String right(String text, int columns) {
    String fitting = cut(text, columns);
    return " ".repeat(columns - width(fitting)) + fitting;
  }

  /** The text in at most so many columns; it shows where it was cut. */
  public static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int room = columns - CUT.length();
    for (int next : text.codePoints().toArray()) {
      room -= width(next);
      if (room < 0) {
        break;
      }
      kept.appendCodePoint(next);
    }
    return kept + CUT.substring(0, Math.min(CUT.length(), columns));
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    return Stream.of(WIDE).anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
  }
}
