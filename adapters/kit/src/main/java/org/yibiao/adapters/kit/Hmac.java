package org.yibiao.adapters.kit;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 (RFC 2104) under one key, for many threads: each use begins with a copy of what was
 * made ready once, which is much cheaper than to look the algorithm up and take the key in again.
 */
public final class Hmac {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Mac ready;

  /** Under this key. */
  public Hmac(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.ready = fresh();
  }

  /** The code of a message, 32 bytes. */
  public byte[] of(byte[] message) {
    return copy().doFinal(message);
  }

  private Mac copy() {
    try {
      return (Mac) ready.clone();
    } catch (CloneNotSupportedException e) {
      // a provider whose keys are in a device has no copies
      return fresh();
    }
  }

  private Mac fresh() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
