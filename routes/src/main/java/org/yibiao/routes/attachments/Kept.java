package org.yibiao.routes.attachments;

import org.yibiao.standard.v1.Attachment;

/**
 * A file that the hub keeps.
 *
 * @param size in bytes
 * @param mediaType what it is (RFC 6838), without parameters
 */
public record Kept(Sha256 digest, long size, String mediaType) {

  /** The same as the standard's documents write it. */
  public Attachment inDocuments() {
    Attachment attachment = new Attachment();
    attachment.setMediaType(mediaType);
    // the standard's bound, 1 GiB, is an int's
    attachment.setSize(Math.toIntExact(size));
    attachment.setSha256(digest.hex());
    attachment.setReference(digest.reference());
    return attachment;
  }
}
