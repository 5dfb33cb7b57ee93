package org.yibiao.hub.access;

import com.nimbusds.jose.jwk.JWK;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Has the hub's tokens signed as its key signs, and writes into access tokens who the caller is.
 */
@Component
class LoginClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  static final AccessSettings.Claims NAMES =
      new AccessSettings.Claims("roles", "department", "citizen_id");

  private final AccessSettings settings;
  private final JWK signingKey;

  LoginClaims(AccessSettings settings, JWK signingKey) {
    this.settings = settings;
    this.signingKey = signingKey;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    context.getJwsHeader().algorithm(SigningKey.algorithm(signingKey));
    if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
      return;
    }
    Caller caller = caller(context);
    context.getClaims().audience(List.of(settings.audience()));
    context.getClaims().claim(NAMES.roles(), caller.roles().stream().map(Role::label).toList());
    caller
        .department()
        .ifPresent(code -> context.getClaims().claim(NAMES.department(), code.value()));
    caller.citizenId().ifPresent(id -> context.getClaims().claim(NAMES.citizenId(), id));
  }

  /** Only departments are clients that log in for themselves, see {@link HubClients}. */
  private static Caller caller(JwtEncodingContext context) {
    Authentication authentication = context.getPrincipal();
    return context.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)
        ? Caller.department(new DepartmentCode(context.getRegisteredClient().getClientId()))
        : Caller.of(authentication);
  }
}
