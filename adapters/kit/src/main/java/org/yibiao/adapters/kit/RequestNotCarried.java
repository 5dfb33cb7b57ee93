package org.yibiao.adapters.kit;

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

  /** The reason, for the applicant. */
  public Why why() {
    return why;
  }
}
