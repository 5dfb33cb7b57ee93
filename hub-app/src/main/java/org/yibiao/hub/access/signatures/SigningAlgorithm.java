package org.yibiao.hub.access.signatures;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** How requests may be signed. The key says which, never the request. */
enum SigningAlgorithm {
  /** RFC 9421, section 3.3.6. */
  ED25519("ed25519", "Ed25519", "Ed25519"),
  /** RFC 9421, section 3.3.4. */
  ECDSA_P256("ecdsa-p256-sha256", "EC", "SHA256withECDSAinP1363Format");

  private final String code;
  private final String kind;
  private final String signature;

  SigningAlgorithm(String code, String kind, String signature) {
    this.code = code;
    this.kind = kind;
    this.signature = signature;
  }

  /** Its name in the registry of RFC 9421. */
  String code() {
    return code;
  }

  /** Name of its kind of keys in the JDK. */
  String kind() {
    return kind;
  }

  /** The algorithm of this key, if it is one of those that count. */
  static Optional<SigningAlgorithm> of(PublicKey key) {
    return Arrays.stream(values()).filter(each -> each.takes(key)).findFirst();
  }

  boolean verifies(PublicKey key, byte[] signed, byte[] value) {
    try {
      Signature check = Signature.getInstance(signature);
      check.initVerify(key);
      check.update(signed);
      return check.verify(value);
    } catch (GeneralSecurityException e) {
      // such as a value of the wrong length
      return false;
    }
  }

  private boolean takes(PublicKey key) {
    return switch (this) {
      case ED25519 ->
          key instanceof EdECPublicKey edwards
              && edwards.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
      case ECDSA_P256 -> key instanceof ECPublicKey curve && isP256(curve.getParams());
    };
  }

  private static boolean isP256(ECParameterSpec given) {
    try {
      AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
      named.init(new ECGenParameterSpec("secp256r1"));
      ECParameterSpec p256 = named.getParameterSpec(ECParameterSpec.class);
      return given.getCurve().equals(p256.getCurve())
          && given.getGenerator().equals(p256.getGenerator())
          && given.getOrder().equals(p256.getOrder());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has P-256", e);
    }
  }
}
