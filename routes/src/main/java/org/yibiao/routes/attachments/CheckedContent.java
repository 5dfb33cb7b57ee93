package org.yibiao.routes.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;

/** A content on its way out, whose last read fails if it has not the digest that it should have. */
final class CheckedContent extends DigestInputStream {

  private final Sha256 right;
  private boolean isChecked;

  CheckedContent(InputStream in, Sha256 right) {
    super(in, Sha256.fresh());
    this.right = right;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next < 0 ? end() : next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    return got < 0 ? end() : got;
  }

  private int end() throws IOException {
    // a digest is given once, and who has read the end may read it again
    if (!isChecked && !Sha256.of(getMessageDigest().digest()).equals(right)) {
      throw new IOException("The store has changed " + right.reference());
    }
    isChecked = true;
    return -1;
  }
}
