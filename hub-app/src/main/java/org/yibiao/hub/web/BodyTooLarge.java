package org.yibiao.hub.web;

import java.io.IOException;

/** A request's body is longer than the hub takes. */
public final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;
  private final long most;

  BodyTooLarge(long most) {
    super("The body is longer than " + most + " bytes");
    this.most = most;
  }

  /** Bytes that the hub takes at most. */
  public long most() {
    return most;
  }
}
