package org.yibiao.hub.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.value.DepartmentCode;

/** People's logins, for an administrator: who has one, to make or renew one, to take one away. */
@RestController
@RequestMapping("/api/v1/users")
class UserController {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
  private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{17}[0-9X]");

  private final People people;
  private final Passwords passwords;
  private final DepartmentLogins departments;
  private final StandingLogins standing;
  private final AuditTrail audit;

  UserController(
      People people,
      Passwords passwords,
      DepartmentLogins departments,
      StandingLogins standing,
      AuditTrail audit) {
    this.people = people;
    this.passwords = passwords;
    this.departments = departments;
    this.standing = standing;
    this.audit = audit;
  }

  /**
   * What a person is to be.
   *
   * @param department code of the department that they work for, if they do
   * @param citizenId identity number of an applicant
   */
  record Wish(List<String> roles, Optional<String> department, Optional<String> citizenId) {}

  /** The login that was made; its password is told this once. */
  record Made(String name, String password) {}

  @GetMapping
  public List<MeController.Me> list() {
    return people.all().stream().map(MeController.Me::of).toList();
  }

  @PutMapping("/{name}")
  @Transactional
  public ResponseEntity<Made> put(@PathVariable String name, @RequestBody Wish wish, Caller by) {
    if (!NAME.matcher(name).matches() || departments.find(name).isPresent()) {
      throw wrong("name", name);
    }
    String password = FirstUsers.random();
    Caller made = caller(name, wish);
    people.put(new Login(made, passwords.encode(password)));
    standing.forget(name);
    audit.enter(
        new AuditEvent(
            by.name(), "user-put", name, AuditEvent.DONE, MeController.Me.of(made).toString()));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Made(name, password));
  }

  @DeleteMapping("/{name}")
  @Transactional
  public ResponseEntity<Void> remove(@PathVariable String name, Caller by) {
    if (!people.remove(name)) {
      throw new Refusal(Problems.notFound("/api/v1/users/" + name));
    }
    standing.forget(name);
    audit.enter(new AuditEvent(by.name(), "user-remove", name, AuditEvent.DONE, ""));
    return ResponseEntity.noContent().build();
  }

  private static Caller caller(String name, Wish wish) {
    Set<Role> roles = roles(wish);
    Optional<DepartmentCode> department =
        wish.department().map(code -> checked("department", code)).map(DepartmentCode::new);
    // one who works for a department is bound to it; without one they would see nothing or all
    if (department.isPresent() != roles.contains(Role.DEPARTMENT_OPERATOR)) {
      throw wrong("department", wish.department().orElse(""));
    }
    if (wish.citizenId().isPresent() != roles.contains(Role.APPLICANT)
        || !wish.citizenId().map(id -> CITIZEN_ID.matcher(id).matches()).orElse(true)) {
      throw wrong("citizenId", wish.citizenId().orElse(""));
    }
    return new Caller(name, roles, department, wish.citizenId());
  }

  private static Set<Role> roles(Wish wish) {
    List<String> names = wish.roles() == null ? List.of() : wish.roles();
    Set<Role> roles =
        names.stream()
            .map(each -> Role.of(each).orElseThrow(() -> wrong("roles", each)))
            .collect(Collectors.toSet());
    // departments log in with their keys, not with passwords of people
    if (roles.isEmpty() || roles.contains(Role.DEPARTMENT)) {
      throw wrong("roles", names.toString());
    }
    return roles;
  }

  private static String checked(String field, String code) {
    if (!DepartmentCode.isValid(code)) {
      throw wrong(field, code);
    }
    return code;
  }

  private static Refusal wrong(String field, String value) {
    return new Refusal(Problems.wrongValue(field, value));
  }
}
