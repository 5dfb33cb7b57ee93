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

  /** Whether it happens before what is asked is recorded at the department's border. */
  default boolean isBeforeTheBorder() {
    return false;
  }

  /** Does this before what is asked is recorded, and leaves it to the reaction to have it so. */
  static Reaction beforeTheBorder(Reaction reaction) {
    return new Reaction() {
      @Override
      public Optional<ServiceOutcome> to(StepRequest request) throws Exception {
        return reaction.to(request);
      }

      @Override
      public boolean isBeforeTheBorder() {
        return true;
      }
    };
  }
}
