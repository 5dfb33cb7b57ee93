package org.yibiao.hub.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
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

  private static boolean is(OAuth2Authorization one, String token, OAuth2TokenType type) {
    boolean isState = type == null || type.getValue().equals("state");
    if (isState && token.equals(one.getAttribute("state"))) {
      return true;
    }
    var found = one.getToken(token);
    return found != null;
  }
}
