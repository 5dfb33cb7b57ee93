package org.yibiao.adapters.kit.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bytes of a file one by one, which knows where it is and can go back a little. */
final class ByteInput implements Closeable {

  /** What is read at the end. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long offset;
  private long line;

  ByteInput(InputStream in, RecordPosition from) {
    this.in = in;
    this.offset = from.offset();
    this.line = from.line();
  }

  /** The next byte, or {@link #END}, without taking it. */
  int peek() {
    return at < filled || fill() ? buffer[at] & 0xff : END;
  }

  /** Takes the next byte, or {@link #END}. */
  int next() {
    int next = peek();
    if (next != END) {
      at++;
      offset++;
      if (next == '\n') {
        line++;
      }
    }
    return next;
  }

  /** Takes the bytes of a mark if it stands here, as the marks of byte order do. */
  void skip(byte... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (peek() != (mark[i] & 0xff)) {
        return;
      }
      next();
    }
  }

  /** Gives back bytes that were taken last. */
  void pushBack(byte[] bytes) {
    byte[] all = new byte[Math.max(BUFFER, bytes.length + filled - at)];
    System.arraycopy(bytes, 0, all, 0, bytes.length);
    System.arraycopy(buffer, at, all, bytes.length, filled - at);
    filled = bytes.length + filled - at;
    at = 0;
    buffer = all;
    offset -= bytes.length;
    for (byte each : bytes) {
      line -= each == '\n' ? 1 : 0;
    }
  }

  RecordPosition position(long records) {
    return new RecordPosition(records, line, offset);
  }

  private boolean fill() {
    try {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      return filled > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
