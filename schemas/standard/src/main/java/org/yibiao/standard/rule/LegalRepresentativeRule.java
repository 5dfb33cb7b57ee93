package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** The legal representative of a company is one of its directors or its manager. */
final class LegalRepresentativeRule implements Rule {

  @Override
  public String id() {
    return "R-LEGAL-REPRESENTATIVE";
  }

  @Override
  public Set<String> types() {
    return Set.of("Company");
  }

  @Override
  public Stream<Violation> check(Subject company) {
    Subject representative = company.at("legalRepresentative");
    boolean fulfilled =
        !KeyPersons.isLimitedCompany(company)
            || Stream.of(KeyPersons.DIRECTORS, KeyPersons.MANAGERS)
                .flatMap(roles -> KeyPersons.with(roles, company))
                .map(keyPerson -> keyPerson.at("person"))
                .anyMatch(person -> KeyPersons.isSamePerson(person, representative));
    return fulfilled ? Stream.of() : Stream.of(Violation.of(this, representative));
  }
}
