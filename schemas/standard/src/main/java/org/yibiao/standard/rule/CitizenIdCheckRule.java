package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** The check character of a citizen identity number is right. */
final class CitizenIdCheckRule implements Rule {

  @Override
  public String id() {
    return "R-CITIZEN-ID-CHECK";
  }

  @Override
  public Set<String> types() {
    return CitizenIdFields.TYPES;
  }

  @Override
  public Stream<Violation> check(Subject subject) {
    return CitizenIdFields.in(subject)
        .filter(field -> CitizenId.of(field.text()).filter(id -> !id.isCheckRight()).isPresent())
        .map(field -> Violation.of(this, field));
  }
}
