package org.yibiao.routes;

import java.util.regex.Pattern;

/** Hides what tells of a person in words that others than those concerned may read. */
public final class PersonalData {

  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])([1-8][0-9]{3})[0-9]{10}([0-9]{3}[0-9Xx])(?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])");

  private PersonalData() {}

  /** A text without the identity numbers (GB 11643) and mobile numbers in it. */
  public static String masked(String text) {
    String withoutIdentity = IDENTITY_NUMBER.matcher(text).replaceAll("$1**********$2");
    return MOBILE.matcher(withoutIdentity).replaceAll("$1****$2");
  }
}
