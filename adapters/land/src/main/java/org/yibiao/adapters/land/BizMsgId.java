package org.yibiao.adapters.land;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Number of a message in the exchange database: county, day ({@code yyMMdd}) and serial of the day,
 * six digits each.
 *
 * @param value the 18 digits
 */
record BizMsgId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{17}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final int LAST_SERIAL = 999_999;

  BizMsgId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a BizMsgID: " + value);
    }
  }

  /**
   * The number of this county, day and serial.
   *
   * @throws IllegalStateException if the day's numbers are used up
   */
  static BizMsgId of(String county, String day, int serial) {
    if (serial > LAST_SERIAL) {
      throw new IllegalStateException(county + " has used up its message numbers of " + day);
    }
    return new BizMsgId("%s%s%06d".formatted(county, day, serial));
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  String county() {
    return value.substring(0, 6);
  }
}
