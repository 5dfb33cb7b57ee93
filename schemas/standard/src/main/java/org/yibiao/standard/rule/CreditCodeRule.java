package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** The check character of a credit code is right. */
final class CreditCodeRule implements Rule {

  @Override
  public String id() {
    return "R-CREDIT-CODE";
  }

  @Override
  public Set<String> types() {
    return Set.of("CreditCode");
  }

  @Override
  public Stream<Violation> check(Subject code) {
    return CreditCode.isRight(code.text()) ? Stream.of() : Stream.of(Violation.of(this, code));
  }
}
