package org.yibiao.hub.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;

/**
 * Whose access tokens count: the hub's own, and those of the OpenID provider that {@code
 * spring.security.oauth2.resourceserver.jwt.issuer-uri} names, if it does. Each must be meant for
 * the hub: its {@code aud} names it.
 */
@Component
class TrustedIssuers {

  /** Somebody came for the first time with a token of another provider. */
  record LoggedInElsewhere(String name, String provider) {}

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final Map<String, AuthenticationManager> managers = new HashMap<>();

  TrustedIssuers(
      JwtDecoder own,
      AccessSettings settings,
      StandingLogins standing,
      ApplicationEventPublisher events,
      @Value("${yibiao.public-url}") String self,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String provider) {
    managers.put(self, manager(own, new CallerClaims(LoginClaims.NAMES, standing::now)));
    if (!provider.isEmpty()) {
      // asked when the first token comes, so that the hub starts without it
      CallerClaims theirClaims = new CallerClaims(settings.claims(), UnaryOperator.identity());
      JwtDecoder theirs = new SupplierJwtDecoder(() -> decoder(provider, settings.audience()));
      managers.put(provider, noting(manager(theirs, theirClaims), provider, events));
    }
  }

  AuthenticationManagerResolver<HttpServletRequest> resolver() {
    return new JwtIssuerAuthenticationManagerResolver(managers::get);
  }

  private static JwtDecoder decoder(String issuer, String audience) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
    meantForUs(decoder, issuer, audience);
    return decoder;
  }

  static void meantForUs(NimbusJwtDecoder decoder, String issuer, String audience) {
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, names -> names != null && names.contains(audience))));
  }

  /** A login elsewhere is known by its token, when that first comes. */
  private static AuthenticationManager noting(
      AuthenticationManager theirs, String provider, ApplicationEventPublisher events) {
    Cache<String, Boolean> seen =
        Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();
    return login -> {
      Authentication known = theirs.authenticate(login);
      String token = ((TokenCaller) known).getToken().getTokenValue();
      if (seen.asMap().putIfAbsent(Digest.sha256(token.getBytes(StandardCharsets.UTF_8)), true)
          == null) {
        events.publishEvent(new LoggedInElsewhere(known.getName(), provider));
      }
      return known;
    };
  }

  private static AuthenticationManager manager(JwtDecoder decoder, CallerClaims claims) {
    JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
    provider.setJwtAuthenticationConverter(claims);
    return provider::authenticate;
  }
}
