package org.yibiao.hub.access.signatures;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yibiao.standard.value.DepartmentCode;

/** Finds out which department has signed a request (RFC 9421), and that it did so for this hub. */
@Component
@EnableConfigurationProperties(SignatureSettings.class)
public class SignatureCheck {

  private static final Set<String> ADDRESS = Set.of("@authority", "@path", "@query");

  private final DepartmentKeys keys;
  private final SeenNonces nonces;
  private final Clock clock;
  private final URI self;

  SignatureCheck(
      DepartmentKeys keys,
      SeenNonces nonces,
      Clock clock,
      @Value("${yibiao.public-url}") URI self) {
    this.keys = keys;
    this.nonces = nonces;
    this.clock = clock;
    this.self = self;
  }

  /** Whether a request says that it is signed. */
  public static boolean isSigned(HttpServletRequest request) {
    return request.getHeader(SignatureInput.HEADER) != null
        || request.getHeader(SignatureInput.VALUE) != null;
  }

  /**
   * A signature that is the department's and of now; its body and its nonce are still to be looked
   * at, which {@link #accept} does.
   */
  public final class Signed {
    private final HttpServletRequest request;
    private final SignatureInput input;
    private final DepartmentKey key;
    private final SignatureParameters parameters;

    private Signed(
        HttpServletRequest request,
        SignatureInput input,
        DepartmentKey key,
        SignatureParameters parameters) {
      this.request = request;
      this.input = input;
      this.key = key;
      this.parameters = parameters;
    }

    /**
     * Takes the request with its body, once.
     *
     * @return who signed it
     * @throws WrongSignature if the body is another, or the request came before
     */
    public DepartmentCode accept(byte[] body) {
      if (body.length > 0) {
        demand(input, ContentDigest.COMPONENT);
      }
      if (input.components().contains(ContentDigest.COMPONENT)) {
        ContentDigest.refuseOther(request, body);
      }
      return once();
    }

    /**
     * Takes the request, once, and leaves its body to whoever holds it against the digest.
     *
     * @return who signed it
     * @throws WrongSignature if no SHA-256 digest is signed, or the request came before
     */
    public DepartmentCode acceptUnread() {
      demand(input, ContentDigest.COMPONENT);
      ContentDigest.demandSha256(request);
      return once();
    }

    private DepartmentCode once() {
      nonces.take(key, parameters.nonce(), parameters.created());
      return key.department();
    }
  }

  /**
   * Checks all but the body.
   *
   * @throws WrongSignature if it is not as it must be
   */
  public Signed verify(HttpServletRequest request) {
    SignatureInput input = SignatureInput.of(request);
    demand(input, "@method");
    if (!input.components().containsAll(ADDRESS)) {
      demand(input, "@target-uri");
    }
    SignatureParameters parameters = SignatureParameters.of(input, clock.instant());
    DepartmentKey key = key(input);
    byte[] base = new SignatureBase(request, self).of(input);
    if (!key.algorithm().verifies(key.key(), base, input.value())) {
      throw new WrongSignature(
          "签名与请求及密钥 " + key.id() + " 不符；@target-uri 应以 " + self + " 开头",
          "The signature does not fit the request and key %s; @target-uri begins with %s"
              .formatted(key.id(), self));
    }
    return new Signed(request, input, key, parameters);
  }

  private static void demand(SignatureInput input, String component) {
    if (!input.components().contains(component)) {
      throw new WrongSignature("签名应包含 " + component, "The signature must cover " + component);
    }
  }

  private DepartmentKey key(SignatureInput input) {
    String id = input.text("keyid").orElseThrow(() -> SignatureParameters.lacks("keyid"));
    DepartmentKey key =
        keys.find(id)
            .orElseThrow(
                () ->
                    new WrongSignature(
                        "平台没有登记 keyid 所指的密钥，应为“部门/密钥名”",
                        "The hub has no key of this keyid, which must be department/name"));
    boolean isAnother =
        input.has("alg") && !input.text("alg").filter(key.algorithm().code()::equals).isPresent();
    if (isAnother) {
      throw new WrongSignature(
          "alg 应为 " + key.algorithm().code() + "，与密钥一致",
          "alg must be " + key.algorithm().code() + ", as the key is");
    }
    return key;
  }
}
