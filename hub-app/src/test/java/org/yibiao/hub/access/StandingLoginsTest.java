package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Logins while nobody can look them up. */
class StandingLoginsTest {

  private static final Caller MONITOR =
      new Caller("wang", Set.of(Role.MONITOR), Optional.empty(), Optional.empty());

  private final StandingLogins standing =
      new StandingLogins(
          new People(
              JdbcClient.create(new DriverManagerDataSource("jdbc:none:")), Clock.systemUTC()),
          Runnable::run);

  @Test
  void a_token_is_believed_while_the_database_is_away() {
    assertThat(standing.now(MONITOR)).isEqualTo(MONITOR);
  }

  @Test
  void a_session_goes_on_while_the_database_is_away() {
    assertThat(standing.hasEnded(new Login(MONITOR, "{noop}x"))).isFalse();
  }
}
