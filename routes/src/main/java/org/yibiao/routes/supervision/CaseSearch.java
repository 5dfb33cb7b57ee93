package org.yibiao.routes.supervision;

import java.util.Optional;

/**
 * Which cases somebody wants to see; what is empty bounds nothing.
 *
 * @param department that has or had a step of it
 * @param area leading digits of the division (GB/T 2260)
 * @param power code of a power category
 * @param state the case's state in the standard's words
 * @param month in which it was accepted, such as 202611
 * @param within working days: what {@link Timing#SOON} means
 * @param after number of the case before the first wanted
 */
public record CaseSearch(
    Optional<String> department,
    Optional<String> matter,
    Optional<String> area,
    Optional<String> power,
    Optional<String> state,
    Optional<Integer> month,
    Optional<Timing> timing,
    int within,
    Optional<String> after) {

  /** How it stands with its limit; of a department's search, how its own steps stand. */
  public enum Timing {
    /** Runs beyond its limit, or ended so. */
    LATE,
    /** Runs, and its limit comes within some days. */
    SOON,
    /** The clock stands still. */
    STOPPED
  }

  /** The same from another place on. */
  public CaseSearch from(String caseNumber) {
    return new CaseSearch(
        department, matter, area, power, state, month, timing, within, Optional.of(caseNumber));
  }
}
