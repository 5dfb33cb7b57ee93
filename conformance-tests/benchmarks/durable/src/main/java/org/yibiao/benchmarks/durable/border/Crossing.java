package org.yibiao.benchmarks.durable.border;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.yibiao.adapters.kit.Digest;

/**
 * That something crossed between this program and somebody outside: what the hub's log of messages
 * keeps too, without the content.
 *
 * @param messageId the request that it belongs to
 * @param way {@code received}, {@code to-department} or {@code from-department}
 */
public record Crossing(String messageId, String way, int bytes, String sha256, Instant at) {

  /** A text that crosses now. */
  public static Crossing of(String messageId, String way, String text) {
    return of(messageId, way, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that cross now. */
  public static Crossing of(String messageId, String way, byte[] content) {
    return new Crossing(messageId, way, content.length, Digest.sha256(content), Instant.now());
  }
}
