package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** A browser with cookies, in which a person logs in: authorization code with PKCE (RFC 7636). */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rfc-7636-0123";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;
  private final boolean proofKey;

  Browser(String base) {
    this(base, true);
  }

  private Browser(String base, boolean proofKey) {
    this.base = base;
    this.proofKey = proofKey;
  }

  Browser withoutProofKey() {
    return new Browser(base, false);
  }

  /** Logs in, and gives what the token endpoint answers. */
  JsonNode logIn(String name, String password) throws Exception {
    Matcher code = CODE.matcher(whereLoginLeads(name, password));
    assertThat(code.find()).isTrue();
    HttpResponse<String> tokens =
        post(
            "/oauth2/token",
            "grant_type=authorization_code&client_id=yibiao-browser&code="
                + code.group(1)
                + "&redirect_uri="
                + utf8(base + "/signed-in.html")
                + "&code_verifier="
                + VERIFIER);
    assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
    return CanonicalJson.tree(tokens.body().getBytes(StandardCharsets.UTF_8));
  }

  /** Where the browser is at last sent. */
  String whereLoginLeads(String name, String password) throws Exception {
    HttpResponse<String> asked = get(URI.create(base + authorize()));
    String way = asked.headers().firstValue("Location").orElseThrow();
    if (!way.endsWith("/login")) {
      return way;
    }
    Matcher token = TOKEN.matcher(get(URI.create(way)).body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> sent =
        post(
            "/login",
            "username=%s&password=%s&_csrf=%s"
                .formatted(utf8(name), utf8(password), utf8(token.group(1))));
    String next = sent.headers().firstValue("Location").orElseThrow();
    return next.contains("/oauth2/authorize")
        ? get(URI.create(next)).headers().firstValue("Location").orElseThrow()
        : next;
  }

  /** Where the browser is sent that asks for a new token without showing a page. */
  String whereRenewalLeads() throws Exception {
    return get(URI.create(base + authorize() + "&prompt=none"))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /** What the hub answers to a page of this browser that shows a token. */
  HttpResponse<String> withToken(String path, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + token)
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private String authorize() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    return "/oauth2/authorize?response_type=code&client_id=yibiao-browser&scope=openid&state=s"
        + "&redirect_uri="
        + utf8(base + "/signed-in.html")
        + (proofKey ? "&code_challenge_method=S256&code_challenge=" + challenge : "");
  }

  private HttpResponse<String> get(URI address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    return http.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String utf8(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
