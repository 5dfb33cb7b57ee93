package org.yibiao.schemas.generator;

/**
 * The dates that exist. JSON Schema's own "format" is only a hint, and many validators pass over
 * it; XSD refuses the thirtieth of February, and so must the JSON face.
 */
final class CalendarPattern {

  private static final String LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
  private static final String FEBRUARY = "02-(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  /** A date of the Gregorian calendar; the year 0000 does not exist in XSD 1.0. */
  static final String DATE =
      "(?!0000)(?:[0-9]{4}-(?:%s|%s|%s)|%s-02-29)"
          .formatted(LONG_MONTH, SHORT_MONTH, FEBRUARY, LEAP_YEAR);

  private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?";
  private static final String ZONE = "(?:Z|[+\\-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

  /** A date and time of day with its zone. */
  static final String DATE_TIME = DATE + "T" + TIME + ZONE;

  private CalendarPattern() {}
}
