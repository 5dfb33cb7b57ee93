package org.yibiao.hub.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.yibiao.hub.access.AccessSettings.Claims;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Reads from an access token who calls. Roles that the hub doesn't know are left out.
 *
 * @param names where the token's issuer writes what
 * @param now who that is by now
 */
record CallerClaims(Claims names, UnaryOperator<Caller> now)
    implements Converter<Jwt, AbstractAuthenticationToken> {

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    Caller caller =
        new Caller(
            token.getSubject(),
            texts(find(token, names.roles())).stream()
                .flatMap(name -> Role.of(name).stream())
                .collect(Collectors.toSet()),
            text(token, names.department())
                .filter(DepartmentCode::isValid)
                .map(DepartmentCode::new),
            text(token, names.citizenId()));
    return new TokenCaller(token, now.apply(caller));
  }

  private static Optional<String> text(Jwt token, String path) {
    return texts(find(token, path)).stream().findFirst();
  }

  private static List<String> texts(Optional<Object> claim) {
    return claim
        .map(value -> value instanceof Collection<?> many ? many : List.of(value))
        .orElse(List.of())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static Optional<Object> find(Jwt token, String path) {
    Object place = token.getClaims();
    for (String name : path.split("\\.")) {
      place = place instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return Optional.ofNullable(place);
  }
}
