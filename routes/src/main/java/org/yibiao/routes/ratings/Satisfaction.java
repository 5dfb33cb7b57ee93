package org.yibiao.routes.ratings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How satisfied an applicant is: the standard's code list {@code satisfaction} (GB/T 39046-2020).
 */
public enum Satisfaction {
  VERY_SATISFIED("1"),
  SATISFIED("2"),
  FAIRLY_SATISFIED("3"),
  DISSATISFIED("4"),
  VERY_DISSATISFIED("5");

  private final String code;

  Satisfaction(String code) {
    this.code = code;
  }

  /** In the standard. */
  public String code() {
    return code;
  }

  /** Whether the departments have to look into it and answer. */
  public boolean isBad() {
    return this == DISSATISFIED || this == VERY_DISSATISFIED;
  }

  /** The level of this code. */
  public static Optional<Satisfaction> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Satisfaction::code).toList();
  }
}
