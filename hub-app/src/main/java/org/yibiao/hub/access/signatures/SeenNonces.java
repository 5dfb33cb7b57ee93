package org.yibiao.hub.access.signatures;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Which signed requests came already, for all nodes of the hub together and for as long as their
 * signatures are not too old. None is forgotten earlier, since it could then be sent again: a
 * department that sends too many is told to wait, and no other is. When all nodes were stopped the
 * nonces are gone, and so what was signed before they began again counts for nothing.
 */
@Component
class SeenNonces {

  /** So many of a department on each node: more than 160 a second, in some 20 MB. */
  static final int MOST = 100_000;

  private static final String SINCE = "since";

  private final HazelcastInstance grid;
  private final Instant since;

  SeenNonces(HazelcastInstance grid, Clock clock) {
    this.grid = grid;
    Instant now = clock.instant();
    this.since =
        Optional.ofNullable(
                grid.<String, Instant>getMap("signature-nonces-kept").putIfAbsent(SINCE, now))
            .orElse(now);
  }

  /**
   * Takes a nonce.
   *
   * @param created when the signature was made
   * @throws WrongSignature if it was taken before, or may have been, or no more can be
   */
  void take(DepartmentKey key, String nonce, Instant created) {
    if (created.isBefore(since)) {
      throw new WrongSignature(
          "平台于 " + since + " 启动，不接受此前的签名；请重新签名",
          "The hub began at %s and takes no signature from before: sign again".formatted(since));
    }
    IMap<String, Boolean> seen = grid.getMap("signature-nonces-" + key.department());
    if (seen.getLocalMapStats().getOwnedEntryCount() >= MOST) {
      throw new WrongSignature(
          "十分钟内的签名请求过多，请稍后再发", "Too many signed requests within ten minutes: wait");
    }
    long seconds = 2 * SignatureParameters.WINDOW.toSeconds();
    if (seen.putIfAbsent(of(key, nonce), true, seconds, TimeUnit.SECONDS) != null) {
      throw new WrongSignature(
          "nonce 已用过；每个请求应有新的 nonce 和签名",
          "The nonce was used before: each request needs a new one, and a new signature");
    }
  }

  /** Always as long, however long the nonce is. */
  private static String of(DepartmentKey key, String nonce) {
    try {
      byte[] both = (key.id() + "\n" + nonce).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(both));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
