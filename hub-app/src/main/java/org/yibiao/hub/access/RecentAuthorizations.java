package org.yibiao.hub.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Logins on their way, for as long as their tokens can live, in memory: a token itself needs no
 * entry here, and who is between page and token when the hub stops logs in again. On several nodes
 * a browser must meet the same one again while it logs in.
 */
@Component
class RecentAuthorizations implements OAuth2AuthorizationService {

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST = 10_000;
  private static final String STATE = "state";
  private static final Map<String, Class<? extends OAuth2Token>> KINDS =
      Map.of(
          "code",
          OAuth2AuthorizationCode.class,
          OAuth2TokenType.ACCESS_TOKEN.getValue(),
          OAuth2AccessToken.class,
          "id_token",
          OidcIdToken.class);

  private final Cache<String, OAuth2Authorization> recent =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  @Override
  public void save(OAuth2Authorization authorization) {
    recent.put(authorization.getId(), authorization);
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    recent.invalidate(authorization.getId());
  }

  @Override
  public OAuth2Authorization findById(String id) {
    return recent.getIfPresent(id);
  }

  @Override
  public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
    return recent.asMap().values().stream()
        .filter(each -> is(each, token, type))
        .findFirst()
        .orElse(null);
  }

  /** A token of one kind is never taken for one of another. */
  private static boolean is(OAuth2Authorization one, String token, OAuth2TokenType type) {
    if (type == null) {
      return one.getToken(token) != null || token.equals(one.getAttribute(STATE));
    }
    if (type.getValue().equals(STATE)) {
      return token.equals(one.getAttribute(STATE));
    }
    return Optional.ofNullable(KINDS.get(type.getValue()))
        .map(one::getToken)
        .map(found -> found.getToken().getTokenValue())
        .filter(token::equals)
        .isPresent();
  }
}
