package org.yibiao.benchmarks.durable.work;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/**
 * A step of a case.
 *
 * @param messageId of its request
 * @param result of a step that is done, in XML form
 */
record StepRow(
    String caseNumber,
    StepId stepId,
    String messageId,
    ServiceCode service,
    PartState state,
    int attempts,
    Optional<String> result,
    Optional<Instant> endedAt) {

  boolean isDone() {
    return state == PartState.DONE;
  }
}
