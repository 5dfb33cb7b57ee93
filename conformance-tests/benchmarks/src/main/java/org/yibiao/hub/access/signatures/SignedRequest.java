package org.yibiao.hub.access.signatures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** A submission as a department hands it in, signed by it (RFC 9421, RFC 9530). */
final class SignedRequest extends HttpServletRequestWrapper {

  static final String HUB = "https://hub.example";
  static final String PATH = "/api/v1/submissions";
  static final long CREATED = 1_795_140_000;

  private final Map<String, List<String>> headers;

  private SignedRequest(Map<String, List<String>> headers) {
    super(nothing());
    this.headers = headers;
  }

  /** With the headers in lower case. */
  static SignedRequest of(byte[] body, String key, KeyPair pair, String algorithm)
      throws Exception {
    Base64.Encoder base64 = Base64.getEncoder();
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(body);
    String digest = "sha-256=:" + base64.encodeToString(sha256) + ":";
    String parameters =
        "(\"@method\" \"@target-uri\" \"content-digest\");created=%d;keyid=\"%s\";nonce=\"%s\""
            .formatted(CREATED, key, "0123456789abcdef0123456789abcdef");
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(pair.getPrivate());
    signature.update(base(digest, parameters).getBytes(StandardCharsets.US_ASCII));
    String value = base64.encodeToString(signature.sign());
    return new SignedRequest(
        Map.of(
            "content-digest", List.of(digest),
            "signature-input", List.of("sig1=" + parameters),
            "signature", List.of("sig1=:" + value + ":")));
  }

  /** What is signed. */
  static String base(String digest, String parameters) {
    return "\"@method\": POST\n\"@target-uri\": "
        + HUB
        + PATH
        + "\n\"content-digest\": "
        + digest
        + "\n\"@signature-params\": "
        + parameters;
  }

  List<String> lines(String header) {
    return headers.get(header);
  }

  @Override
  public String getMethod() {
    return "POST";
  }

  @Override
  public String getRequestURI() {
    return PATH;
  }

  @Override
  public String getQueryString() {
    // as a servlet container says that there is none
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.enumeration(headers.getOrDefault(name.toLowerCase(), List.of()));
  }

  /** Whatever is not overridden above is not asked for. */
  private static HttpServletRequest nothing() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SignedRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
