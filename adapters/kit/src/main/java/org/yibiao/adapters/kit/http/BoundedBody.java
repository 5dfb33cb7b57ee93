package org.yibiao.adapters.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.yibiao.adapters.kit.AnswerNotUnderstood;

/**
 * Reads the body of an answer, within a size and a time.
 *
 * @param most bytes at most
 * @param within from sending the call to the last byte
 */
public record BoundedBody(int most, Duration within) {

  private static final int CHUNK = 8192;

  /**
   * The whole body.
   *
   * @param sentAt {@link System#nanoTime()} when the call left
   * @throws AnswerNotUnderstood if it is too long
   * @throws IOException if it breaks off or does not end in time
   */
  public byte[] read(InputStream body, long sentAt) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
      read.write(chunk, 0, n);
      if (read.size() > most) {
        throw new AnswerNotUnderstood("The answer is longer than " + most + " bytes");
      }
      if (System.nanoTime() - sentAt > within.toNanos()) {
        throw new SocketTimeoutException("The answer did not end within " + within);
      }
    }
    return read.toByteArray();
  }
}
