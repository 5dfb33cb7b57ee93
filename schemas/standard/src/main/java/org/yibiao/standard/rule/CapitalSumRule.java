package org.yibiao.standard.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yibiao.standard.dictionary.Words;

/** What the shareholders subscribe adds up to the registered capital. */
final class CapitalSumRule implements Rule {

  @Override
  public String id() {
    return "R-CAPITAL-SUM";
  }

  @Override
  public Set<String> types() {
    return Set.of("Company");
  }

  @Override
  public Stream<Violation> check(Subject company) {
    Subject capital = company.at("registeredCapital/amount");
    BigDecimal sum =
        company
            .each("shareholder")
            .map(shareholder -> new BigDecimal(shareholder.at("subscribed/amount").text()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(new BigDecimal(capital.text())) == 0
        ? Stream.of()
        : Stream.of(violation(capital, sum));
  }

  private Violation violation(Subject capital, BigDecimal sum) {
    return new Violation(id(), capital.place(), Map.of("sum", Words.same(sum.toPlainString())));
  }
}
