package org.yibiao.demo.portal;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The matters that the demo can apply for: the standard's own samples, made fresh each time. */
public enum Matter {
  /** 企业开办. */
  BUSINESS_START("business-start") {
    @Override
    public Application filledIn(UUID messageId, OffsetDateTime now) {
      return BusinessStart.filledIn(messageId, now);
    }
  },
  /** 不动产转移登记. */
  HOME_TRANSFER("home-transfer") {
    @Override
    public Application filledIn(UUID messageId, OffsetDateTime now) {
      return HomeTransfer.filledIn(messageId, now);
    }
  };

  private final String code;

  Matter(String code) {
    this.code = code;
  }

  /** The matter that is called so on the command line. */
  public static Optional<Matter> named(String code) {
    return Arrays.stream(values()).filter(matter -> matter.code.equals(code)).findFirst();
  }

  /** The form as it is filled in at a time. */
  public abstract Application filledIn(UUID messageId, OffsetDateTime now);

  @Override
  public String toString() {
    return code;
  }
}
