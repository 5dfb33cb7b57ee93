package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Where citizen identity numbers stand: in fields of that type, and on identity cards. */
final class CitizenIdFields {

  static final Set<String> TYPES = Set.of("CitizenIdNumber", "IdentityDocument");

  private CitizenIdFields() {}

  /** The field with the number; none if the subject is another kind of document. */
  static Stream<Subject> in(Subject subject) {
    if (subject.value().isString()) {
      return Stream.of(subject);
    }
    return IdentityNumberRule.isIdentityCard(subject)
        ? Stream.of(subject.at("number"))
        : Stream.of();
  }
}
