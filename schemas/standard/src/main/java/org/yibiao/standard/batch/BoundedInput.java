package org.yibiao.standard.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Stops an input in which too much comes without a tag or a token: parsers keep a comment, an
 * attribute or a text as a whole.
 */
final class BoundedInput extends FilterInputStream {

  private long total;
  private long atLastProgress;
  private boolean isBlank = true;
  private Optional<IOException> failure = Optional.empty();

  BoundedInput(InputStream in) {
    super(in);
  }

  /** Too much for a parser to keep. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** To be told of every tag or token. */
  void progress() {
    atLastProgress = total;
  }

  /** Bytes read so far; parsers read some ahead. */
  long total() {
    return total;
  }

  /** Whether there was nothing but blanks. */
  boolean isBlank() {
    return isBlank;
  }

  /** Why the bytes could not be had, which says nothing about the batch. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = readOrNote(bytes, offset, length);
    for (int i = offset; isBlank && i < offset + read; i++) {
      isBlank = bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r';
    }
    total += Math.max(0, read);
    if (total - atLastProgress > Bounds.LARGEST) {
      throw new TooLarge();
    }
    return read;
  }

  private int readOrNote(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}
