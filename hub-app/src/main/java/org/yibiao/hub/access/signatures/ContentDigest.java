package org.yibiao.hub.access.signatures;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.ListElement;

/** The digest that a request gives of its body (RFC 9530). */
final class ContentDigest {

  static final String COMPONENT = "content-digest";

  private static final Map<String, String> ALGORITHMS =
      Map.of("sha-256", "SHA-256", "sha-512", "SHA-512");

  private ContentDigest() {}

  /**
   * Holds the body against it.
   *
   * @throws WrongSignature if no digest that counts is there, or one is another body's
   */
  static void refuseOther(HttpServletRequest request, byte[] body) {
    Map<String, ListElement<?>> given = SignatureInput.dictionary(request, "Content-Digest");
    boolean isThere = given.keySet().stream().anyMatch(ALGORITHMS::containsKey);
    boolean isOfBody =
        given.entrySet().stream()
            .filter(each -> ALGORITHMS.containsKey(each.getKey()))
            .allMatch(each -> isOf(body, ALGORITHMS.get(each.getKey()), each.getValue()));
    if (!isThere || !isOfBody) {
      throw new WrongSignature(
          "Content-Digest 与正文不符；应为正文的 sha-256 或 sha-512 摘要",
          "Content-Digest is not the body's: give its sha-256 or sha-512");
    }
  }

  /**
   * Has the header hold the SHA-256 digest of the body, whatever that is.
   *
   * @throws WrongSignature if it holds none
   */
  static void demandSha256(HttpServletRequest request) {
    if (!SignatureInput.dictionary(request, "Content-Digest").containsKey("sha-256")) {
      throw new WrongSignature(
          "Content-Digest 应为正文的 sha-256 摘要", "Content-Digest must give the body's sha-256");
    }
  }

  private static boolean isOf(byte[] body, String algorithm, ListElement<?> given) {
    try {
      byte[] right = MessageDigest.getInstance(algorithm).digest(body);
      return given instanceof ByteSequenceItem value
          && MessageDigest.isEqual(right, SignatureInput.bytes(value.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }
}
