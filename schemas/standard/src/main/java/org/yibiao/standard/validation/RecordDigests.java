package org.yibiao.standard.validation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.BatchRecord;
import org.yibiao.standard.v1.Digest;
import org.yibiao.standard.v1.DigestAlgorithm;

/** The digest of a batch's records by every algorithm: which one counts, only the trailer says. */
final class RecordDigests {

  private final Map<DigestAlgorithm, MessageDigest> digests =
      Map.of(DigestAlgorithm.SM_3, new SM3.Digest(), DigestAlgorithm.SHA_256, sha256());

  void add(BatchRecord record) {
    byte[] canonical = CanonicalJson.writeCanonical(record);
    for (MessageDigest digest : digests.values()) {
      digest.update(canonical);
      digest.update((byte) '\n');
    }
  }

  /** The digest of all records so far, in hexadecimal, as it should be stated; ends the count. */
  String like(Digest stated) {
    return HexFormat.of().formatHex(digests.get(stated.getAlgorithm()).digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
