package org.yibiao.hub.access;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * The hub's own OpenID provider: a page on which people log in, and the endpoints that turn a login
 * or a department's key into an access token. These alone know sessions.
 */
@Configuration(proxyBeanMethods = false)
class LoginServer {

  static final String PAGE = "/login";
  static final String AUTHORIZE = "/oauth2/authorize";

  @Bean
  @Order(1)
  SecurityFilterChain tokens(HttpSecurity http, JWK signingKey, StandingLogins standing)
      throws Exception {
    String algorithm = SigningKey.algorithm(signingKey).getName();
    OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, own -> own.oidc(oidc -> discovery(oidc, algorithm)))
        .addFilterAfter(new EndedSessions(standing), SecurityContextHolderFilter.class)
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(LoginServer::wantsNoPage)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            handling ->
                handling.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint(PAGE),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  /** Whoever may be shown no page is told {@code login_required}, and not led to one. */
  private static boolean wantsNoPage(HttpServletRequest request) {
    return request.getRequestURI().equals(AUTHORIZE)
        && "none".equals(request.getParameter("prompt"));
  }

  /** What a relying party reads has to say how the tokens are really signed. */
  private static void discovery(OidcConfigurer oidc, String algorithm) {
    oidc.providerConfigurationEndpoint(
        endpoint ->
            endpoint.providerConfigurationCustomizer(
                shown ->
                    shown.idTokenSigningAlgorithms(
                        names -> {
                          names.clear();
                          names.add(algorithm);
                        })));
  }

  @Bean
  @Order(2)
  SecurityFilterChain page(
      HttpSecurity http, Logins logins, Passwords passwords, AuthenticationEventPublisher events)
      throws Exception {
    DaoAuthenticationProvider people = new DaoAuthenticationProvider(logins::person);
    people.setPasswordEncoder(passwords);
    ProviderManager onlyPeople = new ProviderManager(people);
    onlyPeople.setAuthenticationEventPublisher(events);
    return http.securityMatcher(PAGE, "/logout")
        .authenticationManager(onlyPeople)
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .formLogin(form -> form.loginPage(PAGE))
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .build();
  }

  @Bean
  JWK signingKey(@Value("${yibiao.access.signing-key:${yibiao.data}/signing-key.jwk}") Path file) {
    return SigningKey.in(file);
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(JWK signingKey) {
    return new ImmutableJWKSet<>(new JWKSet(signingKey));
  }

  /** Reads the hub's own tokens. */
  @Bean
  JwtDecoder ownTokens(
      JWKSource<SecurityContext> keys,
      JWK signingKey,
      AccessSettings settings,
      @Value("${yibiao.public-url}") String self) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SigningKey.algorithm(signingKey)).build();
    TrustedIssuers.meantForUs(decoder, self, settings.audience());
    return decoder;
  }

  @Bean
  AuthorizationServerSettings tokenIssuer(@Value("${yibiao.public-url}") String self) {
    return AuthorizationServerSettings.builder().issuer(self).build();
  }
}
