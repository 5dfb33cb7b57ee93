package org.yibiao.demo.terminal;

import java.util.Set;
import java.util.regex.Pattern;

/** Hides personal data in what is shown. */
public final class Mask {

  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])([1-8][0-9]{3})[0-9]{10}([0-9]{3}[0-9X])(?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])");

  /** Where such numbers may stand; elsewhere a code may look like one. */
  private static final Set<String> PERSONAL_TYPES =
      Set.of(
          "CitizenIdNumber",
          "DocumentNumber",
          "MobileNumber",
          "EntityName",
          "ShortText",
          "LongText");

  private static final int LONGEST_CHINESE_NAME = 4;

  private Mask() {}

  /**
   * A value of one of the standard's types, fit to be shown.
   *
   * @param type name of the type in the standard's dictionary
   */
  public static String value(String type, String value) {
    if (type.equals("PersonName")) {
      return name(value);
    }
    return PERSONAL_TYPES.contains(type) ? text(value) : value;
  }

  /** A text without the identity and telephone numbers in it. */
  public static String text(String text) {
    String withoutIdentity = IDENTITY_NUMBER.matcher(text).replaceAll("$1**********$2");
    return MOBILE.matcher(withoutIdentity).replaceAll("$1****$2");
  }

  /** The name of a person: of two characters the first stays, of more the first and the last. */
  public static String name(String name) {
    int[] points = name.codePoints().toArray();
    boolean brief = points.length < 3;
    String last = brief ? "" : new String(points, points.length - 1, 1);
    return new String(points, 0, Math.min(1, points.length))
        + "*".repeat(brief ? 1 : points.length - 2)
        + last;
  }

  /** The name of an applicant: a person's is hidden, a company's is public. */
  public static String applicant(String name) {
    boolean person = name.codePointCount(0, name.length()) <= LONGEST_CHINESE_NAME;
    return person ? name(name) : text(name);
  }
}
