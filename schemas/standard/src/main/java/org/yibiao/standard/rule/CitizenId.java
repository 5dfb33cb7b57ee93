package org.yibiao.standard.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number (GB 11643-1999), in its shape right.
 *
 * @param number 17 digits, and a digit or X
 */
record CitizenId(String number) {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  static Optional<CitizenId> of(String text) {
    return Optional.of(text).filter(t -> SHAPE.matcher(t).matches()).map(CitizenId::new);
  }

  /** The number of a person: its own field, or that of an identity card. */
  static Optional<CitizenId> of(Subject person) {
    Subject own = person.at("citizenIdNumber");
    return own.isGiven() ? of(own.text()) : ofDocument(person.at("identityDocument"));
  }

  private static Optional<CitizenId> ofDocument(Subject document) {
    return IdentityNumberRule.isIdentityCard(document)
        ? of(document.at("number").text())
        : Optional.empty();
  }

  boolean isCheckRight() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return number.charAt(WEIGHTS.length) == CHECKS.charAt(sum % 11);
  }

  /** The date within; empty if there is no such day. */
  Optional<LocalDate> birthDate() {
    try {
      return Optional.of(LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The sex by the 17th digit, as a code of GB/T 2261.1. */
  String sex() {
    return digits(16, 17) % 2 == 1 ? "1" : "2";
  }

  private int digits(int from, int to) {
    return Integer.parseInt(number.substring(from, to));
  }
}
