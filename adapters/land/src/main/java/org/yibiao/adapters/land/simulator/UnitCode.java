package org.yibiao.adapters.land.simulator;

import java.util.regex.Pattern;

/** The structure of a real-estate unit code after GB/T 37346. */
final class UnitCode {

  private static final Pattern WITH_ATTACHMENT =
      Pattern.compile("[1-9]\\d{11}[GJZ][ABCDEFSXWY]\\d{5}[FLQ]\\d{8}");
  private static final Pattern BARE_PARCEL =
      Pattern.compile("[1-9]\\d{11}[GJZ][ABCDEFSXWY]\\d{5}W0{8}");

  private UnitCode() {}

  static boolean isValid(String code) {
    return WITH_ATTACHMENT.matcher(code).matches() || BARE_PARCEL.matcher(code).matches();
  }
}
