package org.yibiao.standard.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The date within a citizen identity number is a day that exists and has come. */
record CitizenIdDateRule(Clock clock) implements Rule {

  @Override
  public String id() {
    return "R-CITIZEN-ID-DATE";
  }

  @Override
  public Set<String> types() {
    return CitizenIdFields.TYPES;
  }

  @Override
  public Stream<Violation> check(Subject subject) {
    return CitizenIdFields.in(subject)
        .filter(field -> CitizenId.of(field.text()).filter(this::isBornNever).isPresent())
        .map(field -> Violation.of(this, field));
  }

  private boolean isBornNever(CitizenId id) {
    LocalDate today = LocalDate.now(clock);
    return id.birthDate().filter(day -> !day.isAfter(today)).isEmpty();
  }
}
