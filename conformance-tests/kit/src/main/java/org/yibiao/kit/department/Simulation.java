package org.yibiao.kit.department;

import java.util.Optional;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** What the kit may do to a system that is only simulated. */
public interface Simulation {

  /**
   * Makes it behave otherwise, from the next request on.
   *
   * @throws IllegalStateException if it cannot be told
   */
  void behave(Behaviour behaviour);

  /** Whether it may have this deed. */
  boolean mayShow(String deed);

  /** What it shows of what it has done; nothing if it has no such deed. */
  Optional<String> deed(String name, String argument);
}
