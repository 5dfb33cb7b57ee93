package org.yibiao.hub.access;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** People of an OpenID provider that isn't the hub's own. */
class TrustedIssuersTest {

  private static final WireMockServer PROVIDER = new WireMockServer(options().dynamicPort());
  private static RSAKey key;

  private final List<Object> told = new ArrayList<>();
  private final TrustedIssuers issuers =
      new TrustedIssuers(
          token -> {
            throw new BadJwtException("not of the hub");
          },
          new AccessSettings(
              "yibiao",
              new AccessSettings.Claims("realm_access.roles", "department", "citizen_id"),
              List.of(),
              4,
              Map.of()),
          new StandingLogins(
              new People(
                  JdbcClient.create(new DriverManagerDataSource("jdbc:none:")), Clock.systemUTC()),
              Runnable::run),
          told::add,
          "http://127.0.0.1:8080",
          issuer());

  @BeforeAll
  static void provide() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("theirs").generate();
    PROVIDER.start();
    PROVIDER.stubFor(
        get(urlPathEqualTo("/realms/province/.well-known/openid-configuration"))
            .willReturn(
                okJson(
                    "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}"
                        .formatted(issuer(), issuer()))));
    PROVIDER.stubFor(
        get(urlPathEqualTo("/realms/province/keys"))
            .willReturn(okJson(new JWKSet(key).toPublicJWKSet().toString())));
    // its first answer is its slowest, and keys are waited for half a second only
    URI.create(issuer() + "/keys").toURL().openStream().close();
  }

  @AfterAll
  static void stop() {
    PROVIDER.stop();
  }

  @Test
  void tells_of_a_login_elsewhere_once_for_each_token() throws Exception {
    String token = token(issuer(), "yibiao", Instant.now().plusSeconds(60), key);
    caller(token);
    caller(token);

    assertThat(told).containsExactly(new TrustedIssuers.LoggedInElsewhere("wang", issuer()));
  }

  @Test
  void reads_roles_and_department_from_the_claims_that_the_settings_name() throws Exception {
    Caller caller = caller(token(issuer(), "yibiao", Instant.now().plusSeconds(60), key));

    assertThat(caller.name()).isEqualTo("wang");
    assertThat(caller.roles()).containsExactly(Role.DEPARTMENT_OPERATOR);
    assertThat(caller.departmentCode()).isEqualTo("tax");
  }

  @Test
  void gives_no_role_of_a_department_to_one_whose_token_names_none() {
    Caller caller =
        new Caller(
            "wang",
            Set.of(Role.DEPARTMENT_OPERATOR, Role.MONITOR),
            Optional.empty(),
            Optional.empty());

    assertThat(caller.roles()).containsExactly(Role.MONITOR);
  }

  @Test
  void refuses_a_token_that_is_meant_for_somebody_else() throws Exception {
    refuses(token(issuer(), "another-system", Instant.now().plusSeconds(60), key));
  }

  @Test
  void refuses_a_token_that_is_no_longer_valid() throws Exception {
    refuses(token(issuer(), "yibiao", Instant.now().minusSeconds(3600), key));
  }

  @Test
  void refuses_a_token_of_an_issuer_that_it_does_not_know() throws Exception {
    refuses(token("http://127.0.0.1:1/other", "yibiao", Instant.now().plusSeconds(60), key));
  }

  @Test
  void refuses_a_token_that_another_key_has_signed() throws Exception {
    RSAKey another = new RSAKeyGenerator(2048).keyID("theirs").generate();

    refuses(token(issuer(), "yibiao", Instant.now().plusSeconds(60), another));
  }

  private void refuses(String token) {
    assertThatThrownBy(() -> caller(token)).isInstanceOf(AuthenticationException.class);
  }

  private Caller caller(String token) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Authorization", "Bearer " + token);
    return Caller.of(
        issuers
            .resolver()
            .resolve(request)
            .authenticate(new BearerTokenAuthenticationToken(token)));
  }

  private static String token(String issuer, String audience, Instant until, RSAKey by)
      throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("wang")
                .audience(audience)
                .issueTime(Date.from(until.minusSeconds(120)))
                .expirationTime(Date.from(until))
                .claim("realm_access", Map.of("roles", List.of("department-operator", "king")))
                .claim("department", "tax")
                .build());
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }

  private static String issuer() {
    return "http://127.0.0.1:" + PROVIDER.port() + "/realms/province";
  }
}
