package org.yibiao.conformance.crash;

import java.time.Instant;

/**
 * Something that the hub acknowledged.
 *
 * @param way by which it went in
 * @param messageId of its envelope; the file's name for a hand-over
 * @param subject what it is about, as its way wants to find it again
 * @param begun when it was sent first
 * @param acknowledged when the acknowledgement came
 */
record Sent(WayIn way, String messageId, String subject, Instant begun, Instant acknowledged) {

  @Override
  public String toString() {
    return way.name() + " " + messageId + " " + subject;
  }
}
