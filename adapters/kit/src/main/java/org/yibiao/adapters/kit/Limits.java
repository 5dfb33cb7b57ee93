package org.yibiao.adapters.kit;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much a department's system bears, as the department sets it: the section {@code limits} of
 * its {@code department.yaml}. It holds for all nodes of the hub together; the breaker each node
 * has for itself.
 *
 * @param atOnce how many requests may be with the department at the same time
 * @param perSecond how many requests may begin in a second; may be a fraction
 * @param breaker when the department is left alone for a while
 * @param maintenance when it is closed by its own calendar
 */
public record Limits(
    Integer atOnce, BigDecimal perSecond, Breaker breaker, List<Maintenance> maintenance) {

  /** What holds for a department that says nothing. */
  public static final Limits DEFAULT = new Limits(null, null, null, null);

  /** What is left out is the default. */
  public Limits {
    atOnce = atOnce == null ? 4 : atOnce;
    perSecond = perSecond == null ? BigDecimal.valueOf(20) : perSecond;
    breaker = breaker == null ? Breaker.DEFAULT : breaker;
    maintenance = maintenance == null ? List.of() : List.copyOf(maintenance);
  }
}
