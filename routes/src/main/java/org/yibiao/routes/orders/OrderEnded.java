package org.yibiao.routes.orders;

import java.util.Set;
import org.yibiao.standard.value.ServiceCode;

/**
 * Told when something may be asked again: what waited need wait no longer.
 *
 * @param department code
 * @param services that the order was about
 */
public record OrderEnded(String department, Set<ServiceCode> services) {}
