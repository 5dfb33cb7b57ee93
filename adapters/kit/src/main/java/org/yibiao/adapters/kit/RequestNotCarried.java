package org.yibiao.adapters.kit;

import java.util.List;
import org.yibiao.standard.v1.Finding;

/**
 * The department's native form cannot carry this request, for instance a character that its
 * character set lacks. Nothing was sent; the reason tells the applicant what to correct.
 */
public class RequestNotCarried extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Why why;

  public RequestNotCarried(Why why) {
    super(why.en());
    this.why = why;
  }

  /** Throws it if the native schema does not allow what was made of the request. */
  static void throwIfAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RequestNotCarried(
          Why.of(
              "部门系统无法承载该请求：" + InWords.chinese(findings),
              "The native form does not allow it: " + InWords.english(findings)));
    }
  }

  /** The reason, for the applicant. */
  public Why why() {
    return why;
  }
}
