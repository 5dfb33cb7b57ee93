package org.yibiao.adapters.tax.simulator;

import java.util.Optional;

/**
 * What the tax department says to one transaction.
 *
 * @param code {@code 000} for success, else the department's own code
 * @param message its words
 * @param reason native field and what is wrong with it, or empty
 * @param taxMl the business answer, if there is one
 */
record Verdict(String code, String message, String reason, Optional<String> taxMl) {

  static Verdict done(String taxMl) {
    return new Verdict("000", "处理成功", "", Optional.of(taxMl));
  }

  /** A notice that there is nothing more to be said of. */
  static Verdict received() {
    return new Verdict("000", "已接收", "", Optional.empty());
  }

  static Verdict no(String code, String message, String reason) {
    return new Verdict(code, message, reason, Optional.empty());
  }

  /** True unless the same transaction may get another answer later. */
  boolean isFinal() {
    return !code.startsWith("9") && !code.equals("102");
  }
}
