package org.yibiao.hub.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.hub.access.AccessSettings.FirstUser;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Makes the logins with which people begin, once, in an empty table; passwords that it makes are
 * printed to the console then, and nowhere else or again.
 */
@Component
class FirstUsers implements InitializingBean {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;

  private final People people;
  private final Passwords passwords;
  private final AccessSettings settings;

  FirstUsers(People people, Passwords passwords, AccessSettings settings) {
    this.people = people;
    this.passwords = passwords;
    this.settings = settings;
  }

  @Override
  public void afterPropertiesSet() {
    if (!people.isEmpty()) {
      return;
    }
    Map<String, String> made = new LinkedHashMap<>();
    new TreeMap<>(settings.firstUsers()).forEach((name, user) -> make(name, user, made));
    if (!made.isEmpty()) {
      print(made);
    }
  }

  private void make(String name, FirstUser user, Map<String, String> made) {
    String password = user.password().isEmpty() ? random() : user.password();
    try {
      people.add(new Login(caller(name, user), passwords.encode(password)));
    } catch (DuplicateKeyException e) {
      // another node of the hub was quicker, and has printed its own
      return;
    }
    if (user.password().isEmpty()) {
      made.put(name, password);
    }
  }

  static String random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static Caller caller(String name, FirstUser user) {
    return new Caller(
        name,
        user.roles().stream()
            .map(
                role ->
                    Role.of(role)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "yibiao.access.first-users.%s.roles: 没有角色 %s · there is no role %s"
                                        .formatted(name, role, role))))
            .collect(Collectors.toSet()),
        Optional.of(user.department()).filter(each -> !each.isEmpty()).map(DepartmentCode::new),
        Optional.of(user.citizenId()).filter(each -> !each.isEmpty()));
  }

  // not by the log, which may be kept
  private static void print(Map<String, String> made) {
    StringBuilder lines =
        new StringBuilder("首次启动生成的登录，只显示这一次 · Logins made at the first start, shown this once:\n");
    made.forEach(
        (name, password) ->
            lines.append("  ").append(name).append(' ').append(password).append('\n'));
    System.out.print(lines);
  }
}
