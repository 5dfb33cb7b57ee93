package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;

/**
 * Fields whose names are misspelt. One that the standard does not have, where a field with nearly
 * that name is missing, is one mistake and not two.
 */
record Misspelt(Dictionary dictionary) {

  /** Shorter names are too easily alike. */
  private static final int SHORTEST = 4;

  /** Two neighbouring letters: one that is wrong, missing or too many, or two that are swapped. */
  private static final int MOST_OTHER = 2;

  /** The same faults, each of these mistakes told once. */
  List<Fault> once(List<Fault> faults) {
    List<Fault> told = new ArrayList<>();
    Set<Fault> meant = new HashSet<>();
    for (Fault fault : faults) {
      Optional<Fault> missing = missing(fault, faults).filter(meant::add);
      told.add(missing.map(field -> misspelt(fault, field.place())).orElse(fault));
    }
    told.removeAll(meant);
    return told;
  }

  private static Optional<Fault> missing(Fault unknown, List<Fault> faults) {
    if (unknown.kind() != FaultKind.UNKNOWN || unknown.place().steps().isEmpty()) {
      return Optional.empty();
    }
    return faults.stream()
        .filter(fault -> fault.kind() == FaultKind.REQUIRED && !fault.place().steps().isEmpty())
        .filter(fault -> fault.place().parent().equals(unknown.place().parent()))
        .filter(fault -> areAlike(fault.place().name(), unknown.place().name()))
        .findFirst();
  }

  private Fault misspelt(Fault unknown, Place meant) {
    Words name = dictionary.nameOf(meant);
    Words field =
        name.en().isEmpty()
            ? Words.same(meant.name())
            : new Words(
                meant.name() + "（" + name.zh() + "）", meant.name() + " (" + name.en() + ")");
    return new Fault(FaultKind.MISSPELT, unknown.place()).at(unknown.position()).expecting(field);
  }

  static boolean areAlike(String one, String other) {
    if (one.equalsIgnoreCase(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int before = 0;
    while (before < shorter && one.charAt(before) == other.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
      after++;
    }
    return shorter >= SHORTEST && longer - before - after <= MOST_OTHER;
  }
}
