package org.yibiao.adapters.kit;

import java.util.List;
import org.yibiao.standard.v1.Finding;

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

  /** What came back is against the department's own schema. */
  static AnswerNotUnderstood againstOwnSchema(List<Finding> findings) {
    return new AnswerNotUnderstood(
        "The answer is against the department's own schema: " + InWords.english(findings));
  }

  /** Throws it if something is wrong with the result. */
  static void throwIfAny(String what, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new AnswerNotUnderstood(what + ": " + InWords.english(findings));
    }
  }
}
