package org.yibiao.hub.access;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who logs in with a name and a secret.
 *
 * @param secret as Spring Security's encoders write it, such as {@code {bcrypt}…}
 */
record Login(Caller caller, String secret) implements UserDetails, Caller.Known {

  @Override
  public String getUsername() {
    return caller.name();
  }

  @Override
  public String getPassword() {
    return secret;
  }

  @Override
  public Collection<GrantedAuthority> getAuthorities() {
    return caller.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }
}
