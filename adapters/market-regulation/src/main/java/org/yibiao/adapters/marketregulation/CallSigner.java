package org.yibiao.adapters.marketregulation;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.yibiao.adapters.kit.Hmac;

/**
 * Signs calls as the department's gateway wants it: the parameters with {@code appkey}, {@code
 * timestamp} and {@code nonce}, sorted and percent-encoded, under HMAC-SHA256; the result is the
 * parameter {@code sign}.
 */
final class CallSigner {

  private static final int NONCE_BYTES = 16;

  private final String appKey;
  private final Hmac hmac;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CallSigner(String appKey, String key, Clock clock) {
    this.appKey = appKey;
    this.hmac = new Hmac(key.getBytes(StandardCharsets.UTF_8));
    this.clock = clock;
  }

  /** The query of a call that carries a body: its digest is among what is signed. */
  String queryWithBody(String path, byte[] body) {
    return query("POST", path, Map.of("digest", digest(body)));
  }

  /** The query of a call without a body. */
  String query(String path, Map<String, String> parameters) {
    return query("GET", path, parameters);
  }

  private String query(String method, String path, Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("appkey", appKey);
    all.put("timestamp", Long.toString(clock.millis()));
    all.put("nonce", nonce());
    String sorted =
        all.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(joining("&"));
    return sorted + "&sign=" + sign(method + "\n" + path + "\n" + sorted);
  }

  /** The signature of a text. */
  String sign(String text) {
    return hex(hmac.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of a body. */
  static String digest(byte[] body) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** RFC 3986, which the form encoding of the platform is not quite. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
