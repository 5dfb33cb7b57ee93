package org.yibiao.routes.exchange;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/**
 * Questions whose askers ran out of time while the answer was being fetched for another. They are
 * answered with it all the same, to be fetched later.
 */
@Component
class LateQuestions {

  private final Queue<Late> waiting = new ConcurrentLinkedQueue<>();

  /** One more. */
  void add(Late late) {
    waiting.add(late);
  }

  /** The next one, which is taken out. */
  Optional<Late> next() {
    return Optional.ofNullable(waiting.poll());
  }

  int count() {
    return waiting.size();
  }

  /**
   * A question that waits.
   *
   * @param leader the request for whose answer it waits
   */
  record Late(Question question, String leader) {}
}
