package org.yibiao.hub.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A name with which nobody logs in for a while, whether or not there is such a person. */
record LockedLogin(String name) implements UserDetails {

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public Collection<GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public boolean isAccountNonLocked() {
    return false;
  }
}
