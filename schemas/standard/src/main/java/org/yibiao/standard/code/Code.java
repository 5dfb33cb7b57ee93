package org.yibiao.standard.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.dictionary.Words;

/**
 * A code for the span of time in which a list has it.
 *
 * @param value the code itself, such as {@code 320213}
 * @param label what it means
 * @param from first day on which it is in force; empty: since ever
 * @param to last day on which it is in force; empty: it still is
 * @param parent the code above it
 * @param replacedBy the codes that took its place
 */
public record Code(
    String value,
    Words label,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> parent,
    List<String> replacedBy) {

  /** Whether it is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && !hasEndedBefore(day);
  }

  /** Whether a day comes after its last one. */
  public boolean hasEndedBefore(LocalDate day) {
    return to.filter(day::isAfter).isPresent();
  }

  boolean isDated() {
    return from.isPresent() || to.isPresent();
  }
}
