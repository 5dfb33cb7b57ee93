package org.yibiao.routes.supervision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Conditions of a statement: names and operators are put together, every value is a parameter. */
final class Conditions {

  private final StringBuilder sql;
  private final Map<String, Object> values = new HashMap<>();

  Conditions(String first) {
    this.sql = new StringBuilder(first);
  }

  Conditions and(String test) {
    sql.append(" and ").append(test);
    return this;
  }

  Conditions and(String test, String name, Optional<?> value) {
    value.ifPresent(given -> and(test).with(name, given));
    return this;
  }

  Conditions with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
