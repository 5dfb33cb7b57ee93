package org.yibiao.routes.attachments;

/** The store of attachments cannot be reached, or has no room; nothing was acknowledged. */
public final class AttachmentStoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AttachmentStoreAway(String message, Exception cause) {
    super(message, cause);
  }
}
