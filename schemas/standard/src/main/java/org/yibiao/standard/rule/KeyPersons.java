package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/** The key persons of a company, by what they do. */
final class KeyPersons {

  /** Executive director, chairman of the board. */
  static final Set<String> DIRECTORS = Set.of("431A", "432K");

  static final Set<String> MANAGERS = Set.of("434Q");
  static final Set<String> SUPERVISORS = Set.of("408A");
  static final Set<String> FINANCIAL_OFFICERS = Set.of("436A");

  private static final String LIMITED_COMPANIES = "11";

  private KeyPersons() {}

  /** True if the Company Law governs it; sole traders have no organs. */
  static boolean isLimitedCompany(Subject company) {
    return company.at("type").text().startsWith(LIMITED_COMPANIES);
  }

  static Stream<Subject> with(Set<String> roles, Subject company) {
    return company.each("keyPerson").filter(p -> roles.contains(p.at("role").text()));
  }

  /** True if name and identity document are the same. */
  static boolean isSamePerson(Subject one, Subject other) {
    return isSameDocument(one, other) && one.at("name").text().equals(other.at("name").text());
  }

  static boolean isSameDocument(Subject one, Subject other) {
    return one.at("identityDocument").value().equals(other.at("identityDocument").value());
  }
}
