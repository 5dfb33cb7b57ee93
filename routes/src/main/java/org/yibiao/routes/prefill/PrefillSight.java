package org.yibiao.routes.prefill;

import java.util.Optional;

/** How much of what departments tell whoever fills in a form may see. */
public sealed interface PrefillSight {

  /** A portal or a department, which answers for whom it asks about; its grants bound it. */
  record OfGrants() implements PrefillSight {}

  /**
   * An applicant who fills in the form for themselves. They are told what is known about them, of
   * companies what the public register says, and of other things only if they own them or have
   * named all who do; never anything about another person.
   *
   * @param citizenId identity number (GB 11643) of the applicant
   */
  record OfApplicant(String citizenId) implements PrefillSight {}

  /** The applicant, if it is one. */
  default Optional<OfApplicant> applicant() {
    return this instanceof OfApplicant own ? Optional.of(own) : Optional.empty();
  }
}
