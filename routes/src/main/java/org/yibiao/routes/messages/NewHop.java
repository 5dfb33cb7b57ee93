package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A hop that the log is told of.
 *
 * @param party who is on the other side
 * @param tries number of the try, from 1
 * @param outcome what was said, in one word
 * @param bytes length of what crossed
 * @param sha256 digest of what crossed, lower-case hex; empty if nothing did
 */
public record NewHop(
    String messageId,
    HopDirection direction,
    String party,
    String protocol,
    int tries,
    Optional<Long> tookMillis,
    Optional<String> outcome,
    Optional<String> error,
    int bytes,
    String sha256,
    Instant at,
    HopContent content) {

  /** The same hop of another try. */
  public NewHop ofTry(int number) {
    return new NewHop(
        messageId,
        direction,
        party,
        protocol,
        number,
        tookMillis,
        outcome,
        error,
        bytes,
        sha256,
        at,
        content);
  }
}
