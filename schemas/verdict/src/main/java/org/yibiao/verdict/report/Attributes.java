package org.yibiao.verdict.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element, in the order in which they are named. */
final class Attributes {

  private Attributes() {}

  /** Of names and values in turn. */
  static Map<String, String> of(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
