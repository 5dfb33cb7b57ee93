package org.yibiao.hub.access.signatures;

import java.time.Duration;
import java.time.Instant;

/**
 * What tells one signed request from all others.
 *
 * @param created when it was signed, in whole seconds
 * @param nonce what no other request of its key has
 */
record SignatureParameters(Instant created, String nonce) {

  /** How far a signature's time may be from the hub's. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private static final int SHORTEST = 16;
  private static final int LONGEST = 128;

  /**
   * Reads them.
   *
   * @throws WrongSignature if one is missing, or the signature is not of now
   */
  static SignatureParameters of(SignatureInput input, Instant now) {
    Instant created = created(input);
    boolean isOver =
        input.has("expires")
            && input.number("expires").map(end -> end < now.getEpochSecond()).orElse(true);
    if (isOver || Duration.between(created, now).abs().compareTo(WINDOW) > 0) {
      throw new WrongSignature(
          "签名时间 created 与平台时间 " + now + " 相差应在五分钟以内，且未过 expires",
          "created must be within five minutes of the hub's time %s, and expires not be over"
              .formatted(now));
    }
    return new SignatureParameters(created, nonce(input));
  }

  static WrongSignature lacks(String parameter) {
    return new WrongSignature(
        "签名应有参数 " + parameter, "The signature needs the parameter " + parameter);
  }

  private static Instant created(SignatureInput input) {
    long seconds = input.number("created").orElseThrow(() -> lacks("created"));
    // beyond what an instant holds it is as wrong as any other moment that is far away
    return Instant.ofEpochSecond(Math.max(0, Math.min(seconds, LAST_SECOND)));
  }

  private static String nonce(SignatureInput input) {
    return input
        .text("nonce")
        .filter(each -> each.length() >= SHORTEST && each.length() <= LONGEST)
        .orElseThrow(() -> lacks("nonce（16–128）"));
  }
}
