package org.yibiao.benchmarks.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Each form in which the hub takes or checks many records at once. */
enum Form {
  /** A batch of the standard: checked, not kept. */
  BATCH_XML,
  BATCH_JSON,
  /** Registers that departments hand over: checked, mapped and kept. */
  FIXED("tax", "taxpayer-status", "native/taxpayer-status.layout.yaml"),
  CSV("market-regulation", "enterprise-registration", "native/enterprise-registration.layout.yaml"),
  XML("land", "ownership", "native/ownership.layout.yaml"),
  /** What a front-end table becomes when it is copied. */
  JSON_LINES("land", "ownership-table", "native/ownership-table.layout.yaml");

  /**
   * A hand-over of a department.
   *
   * @param layout of its file, in the department's folder
   */
  record Register(String department, String code, String layout) {}

  private final Optional<Register> register;

  Form() {
    this.register = Optional.empty();
  }

  Form(String department, String code, String layout) {
    this.register = Optional.of(new Register(department, code, layout));
  }

  /** The hand-over, if it is one. */
  Optional<Register> register() {
    return register;
  }

  /** What people call it, and an option. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Form of(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no form " + label));
  }
}
