package org.yibiao.adapters.land.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of an exchange message, which carries its values as attributes.
 *
 * @param table the element's name, such as {@code KTT_FW_H}
 * @param values attributes in their order; those that are not registered are left out
 */
record Row(String table, Map<String, String> values) {

  /** A row of these names and values, in turn. */
  static Row of(String table, String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        values.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return new Row(table, values);
  }

  /** A row as the database gives it. */
  static Row of(String table, Map<String, Object> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    columns.forEach(
        (name, value) -> {
          if (value != null) {
            values.put(name, Objects.toString(value));
          }
        });
    return new Row(table, values);
  }
}
