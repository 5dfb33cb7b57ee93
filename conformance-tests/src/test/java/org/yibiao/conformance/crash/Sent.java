package org.yibiao.conformance.crash;

import java.time.Instant;

/**
 * A submission that the hub acknowledged.
 *
 * @param way by which it went in
 * @param messageId of its envelope
 * @param company the name of the company that it asks for, which no other asks for
 * @param begun when it was sent first
 * @param acknowledged when the acknowledgement came
 */
record Sent(String way, String messageId, String company, Instant begun, Instant acknowledged) {}
