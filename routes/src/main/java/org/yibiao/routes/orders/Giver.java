package org.yibiao.routes.orders;

import java.util.Optional;

/**
 * Who gives an order.
 *
 * @param name login
 * @param department the only one that may be concerned, for who works for one
 */
public record Giver(String name, Optional<String> department) {

  boolean mayOrder(String code) {
    return department.map(code::equals).orElse(true);
  }
}
