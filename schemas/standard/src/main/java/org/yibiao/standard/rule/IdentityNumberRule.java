package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A resident identity card bears a citizen identity number. */
final class IdentityNumberRule implements Rule {

  private static final String IDENTITY_CARD = "111";

  static boolean isIdentityCard(Subject document) {
    return IDENTITY_CARD.equals(document.at("type").text());
  }

  @Override
  public String id() {
    return "R-IDENTITY-NUMBER";
  }

  @Override
  public Set<String> types() {
    return Set.of("IdentityDocument");
  }

  @Override
  public Stream<Violation> check(Subject document) {
    Subject number = document.at("number");
    boolean broken = isIdentityCard(document) && CitizenId.of(number.text()).isEmpty();
    return broken ? Stream.of(Violation.of(this, number)) : Stream.of();
  }
}
