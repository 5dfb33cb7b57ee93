package org.yibiao.hub.access;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Everybody who can log in with a name and a secret: departments first, then people. */
@Component
class Logins implements UserDetailsService {

  private final DepartmentLogins departments;
  private final People people;
  private final WrongPasswords wrong;

  Logins(DepartmentLogins departments, People people, WrongPasswords wrong) {
    this.departments = departments;
    this.people = people;
    this.wrong = wrong;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    Optional<Login> department = departments.find(name);
    return department.isPresent() ? department.get() : person(name);
  }

  /** One of the people, who alone log in on the page. */
  UserDetails person(String name) {
    if (wrong.tooMany(name)) {
      return new LockedLogin(name);
    }
    return people.find(name).orElseThrow(() -> new UsernameNotFoundException(name));
  }
}
