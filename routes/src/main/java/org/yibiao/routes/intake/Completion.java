package org.yibiao.routes.intake;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Completes a submission that leaves out what the hub itself filled in before. */
public interface Completion {

  /**
   * The submission with what it leaves out.
   *
   * @param submission in the standard's JSON form; it need not be valid
   * @return none if it does not say that it was filled in, or not by this hub for this sender
   */
  Optional<ObjectNode> of(ObjectNode submission);
}
