package org.yibiao.routes.engine;

import java.time.OffsetDateTime;
import java.util.List;
import org.yibiao.routes.grants.GrantApplication;

/** Builds applications for grants. */
final class Applications {

  private final String resource;
  private List<String> fields = List.of();
  private List<String> matters = List.of();
  private List<String> purposes = List.of();
  private OffsetDateTime until;
  private Integer perDay;
  private String clearUpTo;
  private boolean verdictsOnly;
  private String ground = "《政务数据共享条例》第十八条，办理不动产登记";

  private Applications(String resource) {
    this.resource = resource;
  }

  static Applications of(String resource) {
    return new Applications(resource);
  }

  Applications fields(String... pointers) {
    fields = List.of(pointers);
    return this;
  }

  Applications matters(String... codes) {
    matters = List.of(codes);
    return this;
  }

  Applications purposes(String... words) {
    purposes = List.of(words);
    return this;
  }

  Applications until(OffsetDateTime end) {
    until = end;
    return this;
  }

  Applications perDay(int most) {
    perDay = most;
    return this;
  }

  Applications clearUpTo(String confidentiality) {
    clearUpTo = confidentiality;
    return this;
  }

  Applications verdictsOnly() {
    verdictsOnly = true;
    return this;
  }

  Applications ground(String words) {
    ground = words;
    return this;
  }

  GrantApplication build() {
    return new GrantApplication(
        resource, fields, matters, purposes, until, perDay, clearUpTo, verdictsOnly, ground);
  }
}
