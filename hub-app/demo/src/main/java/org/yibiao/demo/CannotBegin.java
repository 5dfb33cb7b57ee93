package org.yibiao.demo;

/** The demo cannot begin; says why and what to do, in one line in both languages. */
class CannotBegin extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotBegin(String message) {
    super(message);
  }

  CannotBegin(String message, Throwable cause) {
    super(message, cause);
  }
}
