package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.yibiao.routes.supervision.SpecialProcedure;

/**
 * A special procedure as JSON. What is null is not there.
 *
 * @param standardCode of GB/T 39046: 1 extended approval, 2 others
 * @param suspends whether the clock stands still until it ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcedureView(
    String id,
    String caseNumber,
    String stepId,
    String kind,
    String standardCode,
    boolean suspends,
    Integer extendsBy,
    String reason,
    String begunBy,
    Instant begunAt,
    LocalDate begunOn,
    String endedBy,
    Instant endedAt,
    LocalDate endedOn) {

  static ProcedureView of(SpecialProcedure it) {
    return new ProcedureView(
        it.id(),
        it.caseNumber(),
        it.stepId(),
        it.kind().code(),
        it.kind().standardCode(),
        it.suspends(),
        it.suspends() ? null : it.extendsBy(),
        it.reason(),
        it.begun().by(),
        it.begun().at(),
        it.begun().on(),
        it.ended().map(SpecialProcedure.Act::by).orElse(null),
        it.ended().map(SpecialProcedure.Act::at).orElse(null),
        it.ended().map(SpecialProcedure.Act::on).orElse(null));
  }
}
