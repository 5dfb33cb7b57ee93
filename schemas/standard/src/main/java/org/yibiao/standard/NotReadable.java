package org.yibiao.standard;

/** A text that should have been a document of the standard is none. */
public class NotReadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotReadable(String message, Throwable cause) {
    super(message, cause);
  }

  /** What cannot be read, and why. */
  public NotReadable(String message) {
    super(message);
  }
}
