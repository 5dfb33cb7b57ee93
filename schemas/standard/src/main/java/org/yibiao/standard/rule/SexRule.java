package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A sex that is given agrees with the citizen identity number. */
final class SexRule implements Rule {

  private static final Set<String> STATED = Set.of("1", "2");

  @Override
  public String id() {
    return "R-SEX";
  }

  @Override
  public Set<String> types() {
    return Set.of("NaturalPerson", "CheckedPerson");
  }

  @Override
  public Stream<Violation> check(Subject person) {
    Subject sex = person.at("sex");
    boolean broken =
        STATED.contains(sex.text())
            && CitizenId.of(person).filter(id -> !id.sex().equals(sex.text())).isPresent();
    return broken ? Stream.of(Violation.of(this, sex)) : Stream.of();
  }
}
