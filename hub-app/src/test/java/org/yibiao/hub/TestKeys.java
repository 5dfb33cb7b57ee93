package org.yibiao.hub;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.stream.Stream;

/** Keys with which departments sign requests to a hub under test. */
public enum TestKeys {
  /** Tax's, Ed25519. */
  TAX("tax", "2026a", "Ed25519", "ed25519"),
  /** Tax's next one, P-256. */
  TAX_NEXT("tax", "2026b", "EC", "ecdsa-p256-sha256"),
  /** Land's, Ed25519. */
  LAND("land", "only", "Ed25519", "ed25519");

  private static final String SETTING = "yibiao.access.signatures.keys.";

  private final String department;
  private final String name;
  private final String algorithm;
  private final KeyPair pair;

  TestKeys(String department, String name, String kind, String algorithm) {
    this.department = department;
    this.name = name;
    this.algorithm = algorithm;
    this.pair = pair(kind);
  }

  /** What a signature names. */
  public String id() {
    return department + "/" + name;
  }

  /** Both halves. */
  public KeyPair pair() {
    return pair;
  }

  /** Its name in RFC 9421. */
  public String algorithm() {
    return algorithm;
  }

  static String[] settings() {
    return Stream.of(values())
        .map(each -> SETTING + each.department + "." + each.name + "=" + each.publicText())
        .toArray(String[]::new);
  }

  private String publicText() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  private static KeyPair pair(String kind) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
      if (kind.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
