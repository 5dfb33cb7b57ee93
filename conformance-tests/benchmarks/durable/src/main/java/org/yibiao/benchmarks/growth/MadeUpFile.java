package org.yibiao.benchmarks.growth;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A file of any size that calls itself a PDF, each another one, and never held as a whole. */
final class MadeUpFile extends InputStream {

  private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

  private final byte[] block = new byte[1 << 16];
  private final long bytes;
  private long given;

  MadeUpFile(long bytes) {
    this.bytes = bytes;
    byte[] head =
        "%%PDF-1.7 %d ".formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < block.length; i++) {
      block[i] = i < head.length ? head[i] : (byte) (i * 31 + (i >> 8));
    }
  }

  @Override
  public int read() {
    return given == bytes ? -1 : block[(int) (given++ % block.length)] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int most) {
    if (given == bytes) {
      return -1;
    }
    int at = (int) (given % block.length);
    int length = (int) Math.min(Math.min(most, block.length - at), bytes - given);
    System.arraycopy(block, at, to, from, length);
    given += length;
    return length;
  }
}
