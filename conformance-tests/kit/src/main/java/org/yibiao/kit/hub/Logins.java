package org.yibiao.kit.hub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.yibiao.kit.scenario.Action.Login;
import org.yibiao.standard.CanonicalJson;

/** The headers by which a call shows who asks: rightly, or wrongly as a scenario wants it. */
final class Logins {

  private static final Duration TOO_OLD = Duration.ofMinutes(10);
  private static final String HEADER = "Authorization";

  private final URI hub;
  private final Credentials own;

  Logins(URI hub, Credentials own) {
    this.hub = hub;
    this.own = own;
  }

  /** Whether the credentials are enough for a login. */
  boolean can(Login login) {
    boolean needsKey = login == Login.SIGNATURE || login == Login.OLD_SIGNATURE;
    return !needsKey || own.signingKey().isPresent();
  }

  Map<String, String> headers(Login login, String method, URI address, byte[] body) {
    return switch (login) {
      case NONE -> Map.of();
      case KEY -> Map.of(HEADER, own.basic());
      case WRONG_KEY -> Map.of(HEADER, Credentials.basic(own.department(), "not-" + own.key()));
      case TOKEN -> Map.of(HEADER, "Bearer " + token());
      case WRONG_TOKEN -> Map.of(HEADER, "Bearer " + token().replaceAll("\\.[^.]+$", ".AAAA"));
      case SIGNATURE -> signed(method, address, body, Instant.now());
      case OLD_SIGNATURE -> signed(method, address, body, Instant.now().minus(TOO_OLD));
      case WRONG_SIGNATURE ->
          SignedHeaders.of(
              method, address, body, stranger(), own.department() + "/nobody", Instant.now());
    };
  }

  private Map<String, String> signed(String method, URI address, byte[] body, Instant created) {
    return SignedHeaders.of(
        method, address, body, own.signingKey().orElseThrow(), own.keyId(), created);
  }

  private static ECKey stranger() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(hub.resolve("/oauth2/token"))
              .header(HEADER, own.basic())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("grant_type=client_credentials"))
              .build();
      byte[] answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
      return CanonicalJson.tree(answer).path("access_token").asString("");
    } catch (IOException e) {
      throw new IllegalStateException("没有取得令牌 · No token could be had: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("已中断 · Interrupted", e);
    }
  }
}
