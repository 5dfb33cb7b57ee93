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

  private final Mac ready;

  /** Under this key. */
  public Hmac(byte[] key) {
    try {
      ready = Mac.getInstance(ALGORITHM);
      ready.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /** The code of a message, 32 bytes. */
  public byte[] of(byte[] message) {
    try {
      return ((Mac) ready.clone()).doFinal(message);
    } catch (CloneNotSupportedException e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(Exception e) {
    return new IllegalStateException("Every Java platform has " + ALGORITHM, e);
  }
}
