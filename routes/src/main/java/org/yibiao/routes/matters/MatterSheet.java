package org.yibiao.routes.matters;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * A matter, as an applicant wants to know it.
 *
 * @param form the choice of {@code Form} in the standard that is to be filled in
 * @param promisedDays working days that it takes at most, as promised
 * @param statutoryDays working days that the law allows
 * @param steps who does what, in the order of the plan
 * @param materials what would be brought, and who can give it instead
 * @param prefill what departments can fill in; none: nothing
 */
public record MatterSheet(
    String matterCode,
    Name name,
    String form,
    Optional<Integer> promisedDays,
    Optional<Integer> statutoryDays,
    List<Step> steps,
    List<Material> materials,
    Optional<Filling> prefill) {

  /**
   * One department's part.
   *
   * @param department its code
   */
  public record Step(String id, Name name, String department, Name departmentName) {}

  /**
   * Something to be brought; {@code holder} is the code of the department that can give it, if one
   * can.
   */
  public record Material(Name name, Optional<String> holder, Optional<Name> holderName) {}

  /**
   * What departments can fill in.
   *
   * @param consent whether the applicant has to agree
   * @param keys JSON Pointers in the submission ({@code *} stands for every item) to the numbers by
   *     which departments find what they know
   * @param departments names of those who are asked
   */
  public record Filling(
      String purpose,
      String legalBasis,
      boolean consent,
      List<String> keys,
      List<Name> departments) {}
}
