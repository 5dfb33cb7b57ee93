package org.yibiao.hub.backup;

/** A backup cannot be restored; nothing was changed. */
final class NotRestored extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotRestored(String zh, String en) {
    super(zh + " · " + en);
  }
}
