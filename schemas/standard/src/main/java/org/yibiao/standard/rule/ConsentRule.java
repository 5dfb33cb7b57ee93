package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A consent that is handed in was given. */
final class ConsentRule implements Rule {

  @Override
  public String id() {
    return "R-CONSENT";
  }

  @Override
  public Set<String> types() {
    return Set.of("Consent");
  }

  @Override
  public Stream<Violation> check(Subject consent) {
    Subject given = consent.at("given");
    return given.value().asBoolean() ? Stream.of() : Stream.of(Violation.of(this, given));
  }
}
