package org.yibiao.hub.access;

import java.util.Map;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** Somebody who showed an access token. */
final class TokenCaller extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

  private static final long serialVersionUID = 1L;

  /** The principal of such a request. */
  record Bearer(Caller caller) implements Caller.Known, AuthenticatedPrincipal {
    @Override
    public String getName() {
      return caller.name();
    }
  }

  TokenCaller(Jwt token, Caller caller) {
    super(
        token,
        new Bearer(caller),
        token,
        caller.roles().stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList());
    setAuthenticated(true);
  }

  @Override
  public Map<String, Object> getTokenAttributes() {
    return getToken().getClaims();
  }
}
