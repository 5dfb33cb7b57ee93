package org.yibiao.adapters.tax;

/** What the core system sent cannot be served; it is told so with a code of its own. */
final class FrontRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String words;

  /**
   * Refused.
   *
   * @param code as the core system knows it
   * @param words what the code means
   * @param reason the particulars, perhaps empty
   */
  FrontRefusal(String code, String words, String reason) {
    super(reason);
    this.code = code;
    this.words = words;
  }

  String code() {
    return code;
  }

  String words() {
    return words;
  }
}
