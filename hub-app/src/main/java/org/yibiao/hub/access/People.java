package org.yibiao.hub.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.standard.value.DepartmentCode;

/** The table of people with a login of the hub's own. Passwords are there as bcrypt hashes only. */
@Component
class People {

  private final JdbcClient jdbc;
  private final Clock clock;

  People(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean isEmpty() {
    return jdbc.sql("select count(*) from person_login").query(Long.class).single() == 0;
  }

  Optional<Login> find(String name) {
    return jdbc.sql("select * from person_login where name = :name")
        .param("name", name)
        .query(People::login)
        .optional();
  }

  List<Caller> all() {
    return jdbc.sql("select * from person_login order by name").query(People::login).list().stream()
        .map(Login::caller)
        .toList();
  }

  /** Keeps a login, in the place of one of the same name. */
  @Transactional
  public void put(Login login) {
    remove(login.caller().name());
    add(login);
  }

  /** Keeps a login; fails with a duplicate-key exception if there is one of the same name. */
  void add(Login login) {
    jdbc.sql(
            "insert into person_login (name, secret, roles, department, citizen_id, made_at)"
                + " values (:name, :secret, :roles, :department, :citizen, :at)")
        .param("name", login.caller().name())
        .param("secret", login.secret())
        .param("roles", roles(login.caller()))
        .param("department", login.caller().department().map(DepartmentCode::value).orElse(null))
        .param("citizen", login.caller().citizenId().orElse(null))
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  /** False if there was none of this name. */
  boolean remove(String name) {
    return jdbc.sql("delete from person_login where name = :name").param("name", name).update() > 0;
  }

  private static String roles(Caller caller) {
    return caller.roles().stream().map(Role::label).sorted().collect(Collectors.joining(" "));
  }

  private static Login login(ResultSet row, int number) throws SQLException {
    return new Login(
        new Caller(
            row.getString("name"),
            Arrays.stream(row.getString("roles").split(" "))
                .flatMap(role -> Role.of(role).stream())
                .collect(Collectors.toSet()),
            Optional.ofNullable(row.getString("department")).map(DepartmentCode::new),
            Optional.ofNullable(row.getString("citizen_id"))),
        row.getString("secret"));
  }
}
