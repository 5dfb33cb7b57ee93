package org.yibiao.kit.hub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The headers of a signed request (RFC 9421, RFC 9530), under a key of P-256. */
final class SignedHeaders {

  private static final String COMPONENTS = "(\"@method\" \"@target-uri\" \"content-digest\")";

  private SignedHeaders() {}

  /**
   * Signs a request.
   *
   * @param created the time that the signature says of itself
   */
  static Map<String, String> of(
      String method, URI address, byte[] body, ECKey key, String keyId, Instant created) {
    try {
      String digest = digest(body);
      String parameters =
          COMPONENTS
              + ";created="
              + created.getEpochSecond()
              + ";keyid=\""
              + keyId
              + "\";nonce=\""
              + UUID.randomUUID()
              + "\"";
      String base =
          "\"@method\": "
              + method
              + "\n\"@target-uri\": "
              + address
              + "\n\"content-digest\": "
              + digest
              + "\n\"@signature-params\": "
              + parameters;
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put("Content-Digest", digest);
      headers.put("Signature-Input", "sig1=" + parameters);
      headers.put("Signature", "sig1=:" + sign(base, key) + ":");
      return headers;
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException("请求不能签名 · The request cannot be signed", e);
    }
  }

  private static String sign(String base, ECKey key)
      throws GeneralSecurityException, JOSEException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key.toECPrivateKey());
    signature.update(base.getBytes(StandardCharsets.US_ASCII));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private static String digest(byte[] body) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
  }
}
