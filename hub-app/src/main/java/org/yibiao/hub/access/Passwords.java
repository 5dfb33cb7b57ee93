package org.yibiao.hub.access;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How secrets are compared and people's passwords are kept: bcrypt. It never asks for a secret to
 * be kept in another way, because departments' keys are kept as they are.
 */
@Component
class Passwords implements PasswordEncoder {

  private final PasswordEncoder all = PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final PasswordEncoder fresh;

  Passwords(AccessSettings settings) {
    this.fresh = new BCryptPasswordEncoder(settings.passwordStrength());
  }

  @Override
  public String encode(CharSequence password) {
    return "{bcrypt}" + fresh.encode(password);
  }

  @Override
  public boolean matches(CharSequence password, String kept) {
    return all.matches(password, kept);
  }
}
