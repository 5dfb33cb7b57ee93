package org.yibiao.routes.intake;

import org.yibiao.standard.v1.Problem;

/** The hub does not take a message; nothing was done. Holds what the sender is told. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.getTitle());
    this.problem = problem;
  }

  /** The problem document for the sender. */
  public Problem problem() {
    return problem;
  }
}
