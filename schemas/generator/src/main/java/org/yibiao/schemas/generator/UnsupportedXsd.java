package org.yibiao.schemas.generator;

/** The XSDs hold something that the JSON face cannot express; better no schema than a laxer one. */
public final class UnsupportedXsd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what cannot be expressed. */
  public UnsupportedXsd(String message) {
    super(message);
  }
}
