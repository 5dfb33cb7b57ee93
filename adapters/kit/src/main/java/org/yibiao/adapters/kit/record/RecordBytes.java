package org.yibiao.adapters.kit.record;

import java.util.Arrays;

/** The bytes of the record that is being cut out; of one that is too long only the beginning. */
final class RecordBytes {

  /** Longest record, in bytes. */
  static final int MOST = 1 << 16;

  private byte[] bytes = new byte[1 << 10];
  private int length;
  private boolean overflown;

  void add(int value) {
    if (length == MOST) {
      overflown = true;
      return;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.min(MOST, length * 2));
    }
    bytes[length++] = (byte) value;
  }

  void add(byte[] more) {
    for (byte each : more) {
      add(each);
    }
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return overflown;
  }

  /** Drops a carriage return at the end. */
  void dropReturn() {
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
  }

  byte[] take() {
    return Arrays.copyOf(bytes, length);
  }

  void clear() {
    length = 0;
    overflown = false;
  }
}
