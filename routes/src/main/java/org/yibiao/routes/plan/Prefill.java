package org.yibiao.routes.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What the departments can fill in of a matter's form, so that the applicant need not.
 *
 * @param purpose what the data are asked for
 * @param legalBasis the law on which they are asked for, with its article
 * @param consent whether nothing may be asked for without the applicant's consent
 * @param asks who is asked for what
 * @param materials what the applicant need not bring if a department gave the data
 */
public record Prefill(
    String purpose, String legalBasis, boolean consent, List<Ask> asks, List<Material> materials) {

  /** Absent lists are empty. */
  public Prefill {
    asks = asks == null ? List.of() : List.copyOf(asks);
    materials = materials == null ? List.of() : List.copyOf(materials);
  }

  /**
   * A question, put about every place of the submission that it is for.
   *
   * @param resource code of the data resource
   * @param each JSON Pointers ({@code *} stands for every item) to what it is about
   * @param subject where the subject stands, within what {@code each} finds
   * @param fill what is filled in there
   * @param owners JSON Pointer in the body of the answer to the list of those whose it is, each
   *     with an {@code identityDocument} or a {@code creditCode}; applicants who ask for themselves
   *     see it only if they know them
   */
  public record Ask(
      String resource,
      List<String> each,
      Subject subject,
      List<Fill> fill,
      Optional<String> owners) {

    /** Copies the lists. */
    public Ask {
      each = List.copyOf(each);
      fill = List.copyOf(fill);
    }
  }

  /**
   * Pointers to the number of the subject; one of them is there.
   *
   * @param citizen points to something with a {@code name} and an {@code identityDocument}
   */
  public record Subject(
      Optional<String> creditCode, Optional<String> realEstateUnitCode, Optional<String> citizen) {}

  /**
   * One datum, or the items of a list.
   *
   * @param to where it goes, within what the question was about; for a list within the submission
   * @param from where it stands in the body of the answer
   * @param take for a list: pointer in the new item, and its pointer within the one found
   * @param where for a list: only items that meet this
   */
  public record Fill(
      String to, String from, Map<String, String> take, Optional<Input.Where> where) {

    /** An absent map is empty. */
    public Fill {
      take = take == null ? Map.of() : Map.copyOf(take);
    }

    /** Whether it makes a list out of one. */
    public boolean isList() {
      return !take.isEmpty();
    }
  }

  /**
   * Something that the applicant would bring.
   *
   * @param resource the data that stand for it; the applicant brings it if there are none
   */
  public record Material(Name name, Optional<String> resource) {}
}
