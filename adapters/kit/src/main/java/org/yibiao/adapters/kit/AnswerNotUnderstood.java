package org.yibiao.adapters.kit;

/**
 * What came back is not an answer of the department's own kind (garbled, cut off, or against its
 * schema): whether the department acted is not known.
 */
public class AnswerNotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AnswerNotUnderstood(String message) {
    super(message);
  }

  public AnswerNotUnderstood(String message, Throwable cause) {
    super(message, cause);
  }
}
