package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A date of birth that is given agrees with the citizen identity number. */
final class BirthDateRule implements Rule {

  @Override
  public String id() {
    return "R-BIRTH-DATE";
  }

  @Override
  public Set<String> types() {
    return Set.of("NaturalPerson", "CheckedPerson");
  }

  @Override
  public Stream<Violation> check(Subject person) {
    Subject given = person.at("birthDate");
    boolean broken =
        given.isGiven()
            && CitizenId.of(person)
                .flatMap(CitizenId::birthDate)
                .filter(day -> !day.toString().equals(given.text()))
                .isPresent();
    return broken ? Stream.of(Violation.of(this, given)) : Stream.of();
  }
}
