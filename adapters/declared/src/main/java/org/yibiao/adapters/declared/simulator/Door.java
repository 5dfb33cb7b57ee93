package org.yibiao.adapters.declared.simulator;

import java.util.function.Supplier;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** How a simulated department is reached. */
interface Door {

  /** Where it is, for people. */
  String address();

  /** Opens the door to an office. */
  void open(Office office, Supplier<Behaviour> behaviour);

  /** Closes it: nobody is there any more. */
  void shut();
}
