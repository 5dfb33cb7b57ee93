package org.yibiao.routes.plan;

import java.util.Optional;

/**
 * How long a matter or a step of it may take, in working days. The day on which it was accepted, or
 * on which the department was asked, does not count.
 *
 * @param power the kind of power that is exercised; of a step without it, the matter's
 * @param promised what the applicant is promised
 * @param statutory what the law allows
 * @param warnBefore how many working days before its limit whoever has it is warned; none: 1
 */
public record TimeLimit(
    Optional<PowerCategory> power,
    Optional<Integer> promised,
    Optional<Integer> statutory,
    Optional<Integer> warnBefore) {

  /** Neither a limit nor a kind of power. */
  public static final TimeLimit NONE =
      new TimeLimit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final int WARNED_BEFORE = 1;

  /** The limit by which it is supervised: what was promised, else what the law allows. */
  public Optional<Integer> days() {
    return promised.or(() -> statutory);
  }

  /** How many working days before its limit whoever has it is warned. */
  public int warned() {
    return warnBefore.orElse(WARNED_BEFORE);
  }
}
