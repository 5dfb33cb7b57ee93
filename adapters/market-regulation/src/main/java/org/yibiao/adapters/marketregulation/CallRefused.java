package org.yibiao.adapters.marketregulation;

/** A call of the registration system is not served; it is told so with one of its own codes. */
final class CallRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /** Refused with a code and its meaning. */
  CallRefused(String code, String words) {
    super(words);
    this.code = code;
  }

  String code() {
    return code;
  }
}
