package org.yibiao.adapters.declared.simulator;

import java.util.Optional;

/** What a simulated department does with one service's native requests. */
interface Desk {

  /** The answer to a request, or nothing if it knows none. */
  Optional<Simulated> answer(String request);
}
