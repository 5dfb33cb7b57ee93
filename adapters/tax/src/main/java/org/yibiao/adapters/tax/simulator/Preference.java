package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;

/**
 * A reduction of the deed tax (announcement 16 of 2024; deed-tax law, article 6).
 *
 * @param code JMXZDM, empty for none
 * @param rate the rate that is left, of the tax base
 */
record Preference(String code, BigDecimal rate) {

  /** The rate that Jiangsu applies. */
  static final BigDecimal FULL = new BigDecimal("0.03");

  private static final BigDecimal LIMIT = new BigDecimal("140");
  private static final String INHERITANCE = "04";
  private static final String BETWEEN_SPOUSES = "11";

  /** What the ground exempts from by itself, or else what is claimed. */
  static Preference claimedIn(HouseTask task) {
    return switch (task.text("QSZYFSDM")) {
      case INHERITANCE -> new Preference("21", BigDecimal.ZERO);
      case BETWEEN_SPOUSES -> new Preference("22", BigDecimal.ZERO);
      default -> claimed(task.text("YHLXDM"));
    };
  }

  boolean isNone() {
    return code.isEmpty();
  }

  boolean isForOnlyHome() {
    return code.equals("01") || code.equals("02");
  }

  /** True if area and declared number of homes are as the reduction wants them. */
  boolean isMet(HouseTask task, BigDecimal area) {
    boolean small = area.compareTo(LIMIT) <= 0;
    String homes = task.text("JTZFTS");
    return switch (code) {
      case "", "21", "22" -> true;
      case "01" -> small && homes.equals("1");
      case "02" -> !small && homes.equals("1");
      case "03" -> small && homes.equals("2");
      case "04" -> !small && homes.equals("2");
      default -> false;
    };
  }

  private static Preference claimed(String code) {
    return switch (code) {
      case "01", "03" -> new Preference(code, new BigDecimal("0.01"));
      case "02" -> new Preference(code, new BigDecimal("0.015"));
      case "04" -> new Preference(code, new BigDecimal("0.02"));
      default -> new Preference(code, FULL);
    };
  }
}
