package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** How people's passwords are kept where nothing else is set. */
class PasswordsTest {

  private final Passwords passwords =
      new Passwords(
          Binder.get(new MockEnvironment()).bindOrCreate("yibiao.access", AccessSettings.class));

  @Test
  void a_password_is_hashed_a_thousand_times_over_by_itself() {
    String kept = passwords.encode("open, sesame");

    assertThat(kept).startsWith("{bcrypt}$2a$10$");
    assertThat(passwords.matches("open, sesame", kept)).isTrue();
  }
}
