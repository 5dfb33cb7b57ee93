package org.yibiao.routes.plan;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;

/** What a step's request can be made of. Results are read only where one of them is wanted. */
public final class Material {

  private final JsonNode submission;
  private final OffsetDateTime submittedAt;
  private final Map<StepId, Supplier<Result>> results;
  private final Map<StepId, Result> read = new HashMap<>();

  /**
   * What there is.
   *
   * @param submission the submission in JSON form
   * @param submittedAt when the applicant handed it in
   * @param results what earlier steps gave, each asked for once at most
   */
  public Material(
      JsonNode submission, OffsetDateTime submittedAt, Map<StepId, Supplier<Result>> results) {
    this.submission = submission;
    this.submittedAt = submittedAt;
    this.results = Map.copyOf(results);
  }

  /**
   * The result of an earlier step.
   *
   * @param content the result in JSON form
   */
  public record Result(DepartmentCode department, JsonNode content, OffsetDateTime at) {}

  JsonNode submission() {
    return submission;
  }

  OffsetDateTime submittedAt() {
    return submittedAt;
  }

  /** Nothing if the step gave none. */
  Optional<Result> result(StepId step) {
    return results.containsKey(step)
        ? Optional.of(read.computeIfAbsent(step, any -> results.get(any).get()))
        : Optional.empty();
  }
}
