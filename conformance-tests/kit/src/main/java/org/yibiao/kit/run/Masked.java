package org.yibiao.kit.run;

import java.util.regex.Pattern;

/** Hides identity and telephone numbers in what is shown: a test system may hold real ones. */
final class Masked {

  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])([1-8][0-9]{3})[0-9]{10}([0-9]{3}[0-9X])(?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])");

  private Masked() {}

  static String text(String text) {
    String withoutIdentity = IDENTITY_NUMBER.matcher(text).replaceAll("$1**********$2");
    return MOBILE.matcher(withoutIdentity).replaceAll("$1****$2");
  }
}
