package org.yibiao.routes.engine;

import java.util.Optional;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.StepRequest;

/** What a department of the tests does when it is asked. */
@FunctionalInterface
interface Reaction {

  /** No answer in this exchange; it may come later, or never. */
  Reaction SILENCE = request -> Optional.empty();

  /** Answers the request, or not; may fail in every way in which an adapter can. */
  Optional<ServiceOutcome> to(StepRequest request) throws Exception;

  /** Answers at once. */
  static Reaction answers(ServiceOutcome outcome) {
    return request -> Optional.of(outcome);
  }

  /** Fails instead of answering. */
  static Reaction fails(RuntimeException failure) {
    return request -> {
      throw failure;
    };
  }
}
