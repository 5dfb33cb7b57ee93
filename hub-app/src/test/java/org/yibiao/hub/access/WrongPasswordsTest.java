package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who tries passwords is held, and the person whose they are is not. */
class WrongPasswordsTest {

  private static HazelcastInstance grid;

  private final WrongPasswords wrong = new WrongPasswords(grid);
  private final String name = "person-" + UUID.randomUUID();

  @BeforeAll
  static void start() {
    Config config = new Config();
    config.setClusterName("wrong-passwords-" + UUID.randomUUID());
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    new WrongPasswords.InTheGrid().wrongPasswordsInTheGrid().addTo(config);
    grid = Hazelcast.newHazelcastInstance(config);
  }

  @AfterAll
  static void stop() {
    grid.shutdown();
  }

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void ten_wrong_ones_lock_the_name_at_that_address_alone() {
    guess(WrongPasswords.MOST, "10.0.0.1");

    assertThat(isLockedAt("10.0.0.1")).isTrue();
    assertThat(isLockedAt("10.0.0.2")).isFalse();
  }

  @Test
  void the_right_one_ends_the_count() {
    guess(WrongPasswords.MOST - 1, "10.0.0.1");
    logInAt("10.0.0.1");
    guess(1, "10.0.0.1");

    assertThat(isLockedAt("10.0.0.1")).isFalse();
  }

  @Test
  void many_addresses_together_do_not_try_without_end() {
    guessFromEverywhere();

    assertThat(isLockedAt("10.9.9.9")).isTrue();
  }

  @Test
  void many_addresses_together_do_not_keep_a_person_out_where_they_have_logged_in_before() {
    logInAt("192.168.1.1");
    guessFromEverywhere();

    assertThat(isLockedAt("192.168.1.1")).isFalse();
  }

  @Test
  void names_without_end_take_a_bounded_place() {
    int bound = grid.getConfig().findMapConfig("wrong-passwords").getEvictionConfig().getSize();

    assertThat(bound).isEqualTo(100_000);
    guess(1, "10.0.0.1");
    assertThat(grid.<String, Integer>getMap("wrong-passwords").keySet())
        .allSatisfy(key -> assertThat(key).hasSize(64).doesNotContain(name));
  }

  private void guessFromEverywhere() {
    IntStream.range(0, WrongPasswords.MOST_OF_NAME).forEach(each -> guess(1, "10.1.0." + each));
  }

  private void guess(int times, String address) {
    at(address);
    IntStream.range(0, times)
        .forEach(
            each ->
                wrong.failed(
                    new AuthenticationFailureBadCredentialsEvent(
                        UsernamePasswordAuthenticationToken.unauthenticated(name, "guess"),
                        new BadCredentialsException("wrong"))));
  }

  private void logInAt(String address) {
    at(address);
    Login login =
        new Login(
            new Caller(name, Set.of(Role.MONITOR), Optional.empty(), Optional.empty()), "{noop}x");
    wrong.succeeded(
        new AuthenticationSuccessEvent(
            UsernamePasswordAuthenticationToken.authenticated(login, "", login.getAuthorities())));
  }

  private boolean isLockedAt(String address) {
    at(address);
    return wrong.tooMany(name);
  }

  private static void at(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
