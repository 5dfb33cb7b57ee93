package org.yibiao.routes.ratings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a department found when it looked into a bad rating. */
public enum Finding {
  /** It is as the applicant says, and was put right. */
  RIGHTED,
  /** It is as the applicant says, and cannot be put right at once. */
  ACCEPTED,
  /** It is not as the applicant says. */
  UNFOUNDED;

  /** As in the interface, such as {@code righted}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this code. */
  public static Optional<Finding> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
