package org.yibiao.adapters.publicsecurity.simulator;

import java.util.Optional;
import org.yibiao.adapters.publicsecurity.simulator.HouseholdQuery.Declared;
import org.yibiao.adapters.publicsecurity.simulator.Households.Household;
import org.yibiao.adapters.publicsecurity.simulator.Households.Member;

/**
 * Whether a declared family relation agrees with a household, whose register knows only relations
 * to its head (GB/T 4761: 02 the head, 1x spouse, 2x son, 3x daughter).
 */
final class Kinship {

  private static final String HEAD = "02";

  private Kinship() {}

  /** True if the declared one is in the household, and nothing speaks against the relation. */
  static boolean holds(Household household, String person, Declared declared) {
    Optional<Member> one = household.member(person);
    Optional<Member> other = household.member(declared.number());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean sameName = other.get().resident().name().equals(declared.name());
    return sameName
        && between(one.get().relation(), other.get().relation())
            .map(kind -> declared.relation().startsWith(kind))
            .orElse(true);
  }

  /** First digit of the other's relation to the one, where it follows from theirs to the head. */
  private static Optional<String> between(String one, String other) {
    boolean child = other.startsWith("2") || other.startsWith("3");
    if (one.equals(HEAD)) {
      return Optional.of(other.substring(0, 1));
    }
    if (one.startsWith("1") && other.equals(HEAD)) {
      return Optional.of("1");
    }
    return one.startsWith("1") && child ? Optional.of(other.substring(0, 1)) : Optional.empty();
  }
}
