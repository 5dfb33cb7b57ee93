package org.yibiao.routes.flow;

/** An answer came, and the hub itself could not keep it: the step's message must come again. */
class AnswerNotKept extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnswerNotKept(Exception cause) {
    super("The hub could not keep an answer", cause);
  }
}
