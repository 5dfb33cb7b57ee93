package org.yibiao.routes.prefill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.v1.BilingualText;
import tools.jackson.databind.JsonNode;

/**
 * A form with what the departments know in it, and what they do not.
 *
 * @param id of this prefill; a submission that names it as its cause is counted with it
 * @param submission what was given, with all that was filled in
 * @param filled every datum that was filled in or confirmed
 * @param contradiction every datum of which different values are known
 * @param missing what the applicant still has to give
 * @param wrong what the applicant gave and the standard does not take
 * @param material what is to be brought, and what is not any more
 * @param asked every department's part
 * @param count the once-only figures of this prefill
 */
public record PrefillReply(
    String id,
    String matterCode,
    JsonNode submission,
    List<Filled> filled,
    List<Contradiction> contradiction,
    List<Missing> missing,
    List<Missing> wrong,
    List<MaterialLine> material,
    List<Asked> asked,
    Count count) {

  /** Where a value comes from. A department's code, or {@code applicant}. */
  public record Source(String department, String resource, Optional<OffsetDateTime> obtainedAt) {}

  /**
   * A datum that was filled in.
   *
   * @param pointer JSON Pointer in the submission
   * @param certainty in the standard's words; {@code contradictory} if others say otherwise
   * @param confirmBy who must confirm it: {@code nobody} if the applicant gave the same, {@code
   *     applicant} otherwise
   */
  public record Filled(
      String pointer,
      Name name,
      JsonNode value,
      Source source,
      String certainty,
      String confirmBy) {}

  /** Values of one datum, side by side. */
  public record Contradiction(String pointer, Name name, List<Told> told) {}

  /** One of them. */
  public record Told(JsonNode value, Source source) {}

  /**
   * A datum that is to be given, or corrected.
   *
   * @param reason {@code not-known}: no department could tell; {@code not-obtained}: one could, but
   *     see {@code asked}; {@code invalid}: it is wrong
   */
  public record Missing(String pointer, BilingualText field, BilingualText remedy, String reason) {}

  /** Something to be brought; {@code obtainedFrom} is absent if it must be. */
  public record MaterialLine(Name name, boolean needed, Optional<String> obtainedFrom) {}

  /** A department's part; there are no words where it gave all that was asked. */
  public record Asked(
      String department,
      String resource,
      List<String> places,
      String outcome,
      Optional<Name> why) {}

  /**
   * How much the applicant is spared.
   *
   * @param filled data that departments filled in
   * @param declared data that the applicant gave
   * @param missing data that the applicant still has to give
   * @param materialsSpared materials that need not be brought
   * @param materials all of them
   */
  public record Count(int filled, int declared, int missing, int materialsSpared, int materials) {}
}
