package org.yibiao.hub.access.signatures;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request's signature is over (RFC 9421, section 2). The request's address is held to be the
 * hub's public one, whatever its header Host says: what was signed for another hub counts for none.
 */
final class SignatureBase {

  private static final Pattern FIELD = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]+");

  private final HttpServletRequest request;
  private final URI self;

  /** Of a request to the hub that is known by this address. */
  SignatureBase(HttpServletRequest request, URI self) {
    this.request = request;
    this.self = self;
  }

  byte[] of(SignatureInput input) {
    String lines =
        input.components().stream()
            .map(name -> "\"" + name + "\": " + value(name) + "\n")
            .collect(Collectors.joining());
    String base = lines + "\"@signature-params\": " + input.covered().serialize();
    // headers reach us as ISO 8859-1
    return base.getBytes(StandardCharsets.ISO_8859_1);
  }

  private String value(String name) {
    return switch (name) {
      case "@method" -> request.getMethod();
      case "@target-uri" -> scheme() + "://" + authority() + path() + query().orElse("");
      case "@scheme" -> scheme();
      case "@authority" -> authority();
      case "@path" -> path();
      case "@query" -> query().orElse("?");
      case "@request-target" -> path() + query().orElse("");
      default -> field(name);
    };
  }

  private String scheme() {
    return self.getScheme().toLowerCase(Locale.ROOT);
  }

  private String authority() {
    String host = self.getHost().toLowerCase(Locale.ROOT);
    boolean isUsual = self.getPort() < 0 || self.getPort() == (scheme().equals("https") ? 443 : 80);
    return isUsual ? host : host + ":" + self.getPort();
  }

  private String path() {
    String before = Optional.ofNullable(self.getRawPath()).orElse("");
    return before.replaceAll("/$", "") + request.getRequestURI();
  }

  private Optional<String> query() {
    return Optional.ofNullable(request.getQueryString()).map(query -> "?" + query);
  }

  private String field(String name) {
    List<String> lines = Collections.list(request.getHeaders(name));
    if (!FIELD.matcher(name).matches() || lines.isEmpty()) {
      throw new WrongSignature(
          "签名所含的 " + name + " 不在请求中，或本平台不支持",
          "The signature covers " + name + ", which the request lacks or the hub does not know");
    }
    return lines.stream().map(String::strip).collect(Collectors.joining(", "));
  }
}
