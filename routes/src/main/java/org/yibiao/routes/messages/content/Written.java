package org.yibiao.routes.messages.content;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two values are the same datum, written in two ways. */
final class Written {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ](.*))?");
  private static final Pattern PLAIN_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{4,6})?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");

  private Written() {}

  static boolean isSame(String one, String other) {
    if (plain(one).equals(plain(other))) {
      return true;
    }
    String day = day(one);
    if (!day.isEmpty() && day.equals(day(other))) {
      return true;
    }
    return NUMBER.matcher(one).matches()
        && NUMBER.matcher(other).matches()
        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  /** Without capitals, blanks and what only divides. */
  private static String plain(String value) {
    return value.replaceAll("[\\s\\-_/:]", "").toLowerCase(Locale.ROOT);
  }

  private static String day(String value) {
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return date.group(1) + two(date.group(2)) + two(date.group(3));
    }
    Matcher plain = PLAIN_DATE.matcher(value);
    return plain.matches() ? plain.group(1) + plain.group(2) + plain.group(3) : "";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
