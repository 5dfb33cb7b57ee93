package org.yibiao.hub.access.signatures;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.standard.value.DepartmentCode;

/**
 * A key with which a department signs its requests. Whose it is stands in the hub's settings: a
 * request names the key, and nothing else about its sender.
 *
 * @param id what a request names, {@code department/name}
 */
record DepartmentKey(
    String id, DepartmentCode department, PublicKey key, SigningAlgorithm algorithm) {

  private static final String LINES = "-----[A-Z ]+-----|\\s";

  /**
   * Reads a key of the settings.
   *
   * @throws IllegalArgumentException if it is none that counts
   */
  static DepartmentKey of(String department, String name, String text) {
    String place = "yibiao.access.signatures.keys." + department + "." + name;
    if (!DepartmentCode.isValid(department)) {
      throw new IllegalArgumentException(
          "%s: “%s”不是部门代码 · %s is no department's code".formatted(place, department, department));
    }
    PublicKey key = read(text).orElseThrow(() -> wrong(place));
    SigningAlgorithm algorithm = SigningAlgorithm.of(key).orElseThrow(() -> wrong(place));
    return new DepartmentKey(
        department + "/" + name, new DepartmentCode(department), key, algorithm);
  }

  private static Optional<PublicKey> read(String text) {
    try {
      byte[] encoded = Base64.getDecoder().decode(text.replaceAll(LINES, ""));
      return Arrays.stream(SigningAlgorithm.values())
          .flatMap(each -> key(each.kind(), encoded))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<PublicKey> key(String kind, byte[] encoded) {
    try {
      return Stream.of(
          KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException e) {
      return Stream.empty();
    }
  }

  private static IllegalArgumentException wrong(String place) {
    return new IllegalArgumentException(
        place
            + ": 应为 Ed25519 或 P-256 公钥（SubjectPublicKeyInfo，PEM 或 Base64）·"
            + " must be a public key of Ed25519 or P-256 (SubjectPublicKeyInfo, PEM or Base64)");
  }
}
