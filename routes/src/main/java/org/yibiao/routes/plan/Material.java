package org.yibiao.routes.plan;

import java.time.OffsetDateTime;
import java.util.Map;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;

/**
 * What a step's request can be made of.
 *
 * @param submission the submission in JSON form
 * @param submittedAt when the applicant handed it in
 * @param results what earlier steps gave
 */
public record Material(
    JsonNode submission, OffsetDateTime submittedAt, Map<StepId, Result> results) {

  /**
   * The result of an earlier step.
   *
   * @param content the result in JSON form
   */
  public record Result(DepartmentCode department, JsonNode content, OffsetDateTime at) {}
}
