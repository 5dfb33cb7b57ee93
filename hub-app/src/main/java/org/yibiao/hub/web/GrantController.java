package org.yibiao.hub.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantApplication;
import org.yibiao.routes.grants.GrantBook;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/**
 * Grants by REST: a department applies for data of another, the holder approves, refuses or takes
 * back; each sees those in which it has a part.
 */
@RestController
@RequestMapping(path = "/api/v1/grants", produces = MediaType.APPLICATION_JSON_VALUE)
class GrantController {

  private final GrantDesk desk;
  private final GrantBook book;

  GrantController(GrantDesk desk, GrantBook book) {
    this.desk = desk;
    this.book = book;
  }

  /** A grant as its two sides see it. Absent bounds are null. */
  record View(
      String id,
      String resource,
      String holder,
      String grantee,
      String state,
      String origin,
      List<String> fields,
      List<String> matters,
      List<String> purposes,
      Instant until,
      Integer perDay,
      String clearUpTo,
      boolean verdictsOnly,
      String ground,
      String reason,
      Instant appliedAt,
      Instant decidedAt) {

    static View of(DataGrant grant) {
      DataGrant.Terms terms = grant.terms();
      return new View(
          grant.id(),
          grant.resource(),
          grant.holder(),
          grant.grantee(),
          grant.state().code(),
          grant.origin().name().toLowerCase(Locale.ROOT),
          terms.fields(),
          terms.matters(),
          terms.purposes(),
          terms.until().orElse(null),
          terms.perDay().isPresent() ? terms.perDay().getAsInt() : null,
          terms.release().clear().value(),
          terms.release().verdictsOnly(),
          grant.ground(),
          grant.reason(),
          grant.appliedAt(),
          grant.decidedAt().orElse(null));
    }
  }

  /**
   * What the holder decides.
   *
   * @param reason why; needed unless it approves
   * @param terms what it narrows the application to; all of it if absent
   */
  record Decision(String reason, GrantApplication terms) {}

  @PostMapping
  ResponseEntity<View> apply(@RequestBody byte[] body, Caller caller) {
    DataGrant grant =
        desk.apply(caller.departmentCode(), JsonBody.read(body, GrantApplication.class));
    return ResponseEntity.created(URI.create("/api/v1/grants/" + grant.id())).body(View.of(grant));
  }

  @GetMapping
  List<View> list(Caller caller) {
    return book.with(caller.departmentCode()).stream().map(View::of).toList();
  }

  @GetMapping("/{id}")
  View get(@PathVariable String id, Caller caller) {
    return book.find(id)
        .filter(grant -> hasPart(grant, caller.departmentCode()))
        .map(View::of)
        .orElseThrow(() -> new Refusal(Problems.notFound(id)));
  }

  @PostMapping("/{id}/approve")
  View approve(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    return decide(id, GrantDecision.APPROVE, body, caller);
  }

  @PostMapping("/{id}/refuse")
  View refuse(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    return decide(id, GrantDecision.REFUSE, body, caller);
  }

  @PostMapping("/{id}/revoke")
  View revoke(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    return decide(id, GrantDecision.REVOKE, body, caller);
  }

  private View decide(String id, GrantDecision decision, byte[] body, Caller caller) {
    Decision given = JsonBody.read(body, Decision.class);
    return View.of(
        desk.decide(
            caller.departmentCode(),
            id,
            decision,
            Optional.ofNullable(given.terms()),
            Optional.ofNullable(given.reason()).map(String::strip).orElse("")));
  }

  private static boolean hasPart(DataGrant grant, String department) {
    return grant.holder().equals(department) || grant.grantee().equals(department);
  }
}
