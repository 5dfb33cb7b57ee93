package org.yibiao.hub.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Clients of the hub's own login server: each department that is plugged in, with its key (client
 * credentials), and the pages in people's browsers (authorization code with PKCE, no secret).
 */
@Component
class HubClients implements RegisteredClientRepository {

  /** Client id of pages in a browser. */
  static final String BROWSER = "yibiao-browser";

  /** Where the hub's own pages take up the login. */
  static final String RETURN = "/signed-in.html";

  private final DepartmentLogins departments;
  private final RegisteredClient browser;

  HubClients(
      DepartmentLogins departments,
      AccessSettings settings,
      @Value("${yibiao.public-url}") String self) {
    this.departments = departments;
    this.browser = browser(self, settings.redirects());
  }

  @Override
  public RegisteredClient findByClientId(String clientId) {
    return clientId.equals(BROWSER) ? browser : department(clientId).orElse(null);
  }

  @Override
  public RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Clients are the departments, and the browser");
  }

  private Optional<RegisteredClient> department(String code) {
    return departments
        .department(code)
        .flatMap(known -> departments.find(known.value()))
        .map(
            login ->
                RegisteredClient.withId(code)
                    .clientId(code)
                    .clientSecret(login.secret())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .tokenSettings(lasting(Duration.ofMinutes(10)))
                    .build());
  }

  private static RegisteredClient browser(String self, List<String> redirects) {
    return RegisteredClient.withId(BROWSER)
        .clientId(BROWSER)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(self + RETURN)
        .redirectUris(all -> all.addAll(redirects))
        .postLogoutRedirectUri(self + "/")
        .scope(OidcScopes.OPENID)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(lasting(Duration.ofMinutes(30)))
        .build();
  }

  private static TokenSettings lasting(Duration time) {
    return TokenSettings.builder().accessTokenTimeToLive(time).build();
  }
}
