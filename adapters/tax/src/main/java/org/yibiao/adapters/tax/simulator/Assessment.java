package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The deed tax on one transfer, in yuan.
 *
 * @param number serial of the assessment
 * @param base without value-added tax
 * @param baseKind 1 the price agreed, 2 a price determined by the authority
 */
record Assessment(
    long number,
    BigDecimal area,
    BigDecimal base,
    String baseKind,
    Preference preference,
    BigDecimal payable,
    BigDecimal due,
    LocalDate on) {

  private static final BigDecimal WITH_VALUE_ADDED_TAX = new BigDecimal("1.05");

  /** A square metre, where nothing was paid. */
  private static final BigDecimal DETERMINED_PRICE = new BigDecimal("15000");

  static Assessment of(HouseTask task, BigDecimal area, long number, LocalDate on) {
    Optional<BigDecimal> price = task.amount("HTJE").filter(paid -> paid.signum() > 0);
    BigDecimal base =
        price
            .map(paid -> paid.divide(WITH_VALUE_ADDED_TAX, 2, RoundingMode.HALF_UP))
            .orElseGet(() -> yuan(area.multiply(DETERMINED_PRICE)));
    Preference preference = Preference.claimedIn(task);
    return new Assessment(
        number,
        area,
        base,
        price.isPresent() ? "1" : "2",
        preference,
        yuan(base.multiply(Preference.FULL)),
        yuan(base.multiply(preference.rate())),
        on);
  }

  BigDecimal reduction() {
    return payable.subtract(due);
  }

  private static BigDecimal yuan(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
