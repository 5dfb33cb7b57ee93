package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Who supervises a company does not run it. */
final class SupervisorRule implements Rule {

  @Override
  public String id() {
    return "R-SUPERVISOR";
  }

  @Override
  public Set<String> types() {
    return Set.of("Company");
  }

  @Override
  public Stream<Violation> check(Subject company) {
    return KeyPersons.with(KeyPersons.SUPERVISORS, company)
        .filter(supervisor -> runs(supervisor.at("person"), company))
        .map(supervisor -> Violation.of(this, supervisor.at("role")));
  }

  private static boolean runs(Subject person, Subject company) {
    return Stream.of(KeyPersons.DIRECTORS, KeyPersons.MANAGERS, KeyPersons.FINANCIAL_OFFICERS)
        .flatMap(roles -> KeyPersons.with(roles, company))
        .anyMatch(other -> KeyPersons.isSameDocument(person, other.at("person")));
  }
}
