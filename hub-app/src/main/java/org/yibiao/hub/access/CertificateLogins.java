package org.yibiao.hub.access;

import org.springframework.security.core.userdetails.AuthenticationUserDetailsService;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Who calls with a client certificate that the TLS bundle's trust store vouches for: the department
 * whose code is the certificate's common name. No person logs in like this.
 */
@Component
class CertificateLogins
    implements AuthenticationUserDetailsService<PreAuthenticatedAuthenticationToken> {

  private final DepartmentLogins departments;

  CertificateLogins(DepartmentLogins departments) {
    this.departments = departments;
  }

  @Override
  public UserDetails loadUserDetails(PreAuthenticatedAuthenticationToken token) {
    String name = token.getName();
    return departments
        .department(name)
        .flatMap(code -> departments.find(code.value()))
        .orElseThrow(() -> new UsernameNotFoundException(name));
  }
}
