package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** All shareholders subscribe in the currency of the registered capital. */
final class CapitalCurrencyRule implements Rule {

  @Override
  public String id() {
    return "R-CAPITAL-CURRENCY";
  }

  @Override
  public Set<String> types() {
    return Set.of("Company");
  }

  @Override
  public Stream<Violation> check(Subject company) {
    String currency = company.at("registeredCapital/currency").text();
    return company
        .each("shareholder")
        .map(shareholder -> shareholder.at("subscribed/currency"))
        .filter(subscribed -> !subscribed.text().equals(currency))
        .map(subscribed -> Violation.of(this, subscribed));
  }
}
