package org.yibiao.benchmarks.stages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.reuse.Tags;

/** Digests and keyed hashes, by the hub and by the JDK with what it made ready before. */
final class DigestStages {

  private static final String HMAC = "HmacSHA256";

  private DigestStages() {}

  static Stage sha256() throws Exception {
    byte[] message = Documents.submission("json");
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    HexFormat hex = HexFormat.of();
    return new Stage(() -> Digest.sha256(message), () -> hex.formatHex(digest.digest(message)));
  }

  /** The name in the grid of a datum at a place. */
  static Stage tag() throws Exception {
    String secret = "a secret of the benchmark";
    String datum = "91320211MADH4K7P1J";
    String place = "/businessStart/company/creditCode";
    Tags tags = new Tags(secret);
    byte[] key =
        hmac(secret.getBytes(StandardCharsets.UTF_8))
            .doFinal("key print".getBytes(StandardCharsets.UTF_8));
    Mac ready = hmac(key);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return new Stage(
        () -> tags.print(datum, place),
        () ->
            base64.encodeToString(
                ready.doFinal((place + '\0' + datum).getBytes(StandardCharsets.UTF_8))));
  }

  private static Mac hmac(byte[] key) throws Exception {
    Mac mac = Mac.getInstance(HMAC);
    mac.init(new SecretKeySpec(key, HMAC));
    return mac;
  }
}
