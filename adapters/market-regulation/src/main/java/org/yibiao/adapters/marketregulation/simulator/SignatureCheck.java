package org.yibiao.adapters.marketregulation.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a call comes from whom it says, now, whole, and for the first time. */
final class SignatureCheck {

  static final Duration WINDOW = Duration.ofMinutes(5);

  private final String appKey;
  private final String key;
  private final Register register;
  private final Clock clock;

  SignatureCheck(String appKey, String key, Register register, Clock clock) {
    this.appKey = appKey;
    this.key = key;
    this.register = register;
    this.clock = clock;
  }

  /** Why the call is refused, if it is. */
  Optional<ResponseCode> refusal(Call call) {
    if (!isComplete(call)) {
      return Optional.of(ResponseCode.PARAMETER_MISSING);
    }
    if (!call.parameter("appkey").equals(appKey)) {
      return Optional.of(ResponseCode.APPLICATION_UNKNOWN);
    }
    long age = Math.abs(clock.millis() - Long.parseLong(call.parameter("timestamp")));
    if (age > WINDOW.toMillis()) {
      return Optional.of(ResponseCode.TIMESTAMP_OUT_OF_WINDOW);
    }
    if (!same(call.parameter("sign"), hmac(key, SignedText.of(call)))) {
      return Optional.of(ResponseCode.SIGNATURE_WRONG);
    }
    if (call.body().length > 0 && !same(call.parameter("digest"), digest(call.body()))) {
      return Optional.of(ResponseCode.DIGEST_WRONG);
    }
    return register.takeNonce(call.parameter("nonce"), clock.instant())
        ? Optional.empty()
        : Optional.of(ResponseCode.NONCE_USED);
  }

  private static boolean isComplete(Call call) {
    boolean named = Stream.of("appkey", "timestamp", "nonce", "sign").allMatch(call::has);
    boolean digested = call.body().length == 0 || call.has("digest");
    return named
        && digested
        && call.parameter("timestamp").matches("[0-9]{13}")
        && call.parameter("nonce").matches("[0-9A-Za-z]{16,64}");
  }

  /** The signature of a text under a key. */
  static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of a body. */
  static String digest(byte[] body) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** In constant time, so that a wrong signature cannot be felt out. */
  private static boolean same(String given, String computed) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), computed.getBytes(StandardCharsets.UTF_8));
  }
}
