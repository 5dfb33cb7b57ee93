package org.yibiao.benchmarks.bulk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jcajce.provider.digest.SM3;

/**
 * The digest of a batch's records. Both kinds are counted, because which one is stated only the
 * trailer says.
 */
final class BareDigests {

  private final MessageDigest sm3 = new SM3.Digest();
  private final MessageDigest sha256 = sha256();

  void add(byte[] canonical) {
    for (MessageDigest each : new MessageDigest[] {sm3, sha256}) {
      each.update(canonical);
      each.update((byte) '\n');
    }
  }

  /** Compares it with what the made-up batch states, which is right. */
  void mustBe(String stated) {
    String counted = HexFormat.of().formatHex(sha256.digest());
    if (!counted.equals(stated)) {
      throw new IllegalStateException("The digest is " + counted + ", not " + stated);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every platform has SHA-256", e);
    }
  }
}
