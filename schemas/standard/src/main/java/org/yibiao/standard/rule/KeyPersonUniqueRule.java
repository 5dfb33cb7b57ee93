package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A company has one head of its board, or one executive director instead, and one manager. */
final class KeyPersonUniqueRule implements Rule {

  @Override
  public String id() {
    return "R-KEY-PERSON-UNIQUE";
  }

  @Override
  public Set<String> types() {
    return Set.of("Company");
  }

  @Override
  public Stream<Violation> check(Subject company) {
    if (!KeyPersons.isLimitedCompany(company)) {
      return Stream.of();
    }
    return Stream.of(KeyPersons.DIRECTORS, KeyPersons.MANAGERS)
        .flatMap(roles -> KeyPersons.with(roles, company).skip(1))
        .map(keyPerson -> Violation.of(this, keyPerson.at("role")));
  }
}
