package org.yibiao.hub.applicant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.web.JsonBody;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillRequest;
import org.yibiao.routes.prefill.PrefillSight;
import tools.jackson.databind.node.ObjectNode;

/** An applicant's own page: who they are, their cases, and forms filled in for them. */
@RestController
@RequestMapping(path = "/api/v1/subjects/me", produces = MediaType.APPLICATION_JSON_VALUE)
class ApplicantController {

  /** Resident identity card, GA/T 517. */
  private static final String IDENTITY_CARD = "111";

  private final PrefillDesk desk;
  private final OwnCases cases;
  private final String portal;

  ApplicantController(
      PrefillDesk desk, OwnCases cases, @Value("${yibiao.applicant.portal:portal}") String portal) {
    this.desk = desk;
    this.cases = cases;
    this.portal = portal;
  }

  /**
   * An applicant.
   *
   * @param citizenId identity number (GB 11643)
   */
  record Applicant(String name, String citizenId) {}

  /** A case of the applicant's. */
  record CaseLine(
      String caseNumber,
      String matterCode,
      String state,
      Instant receivedAt,
      Optional<Instant> completedAt,
      boolean rated) {}

  @GetMapping
  ResponseEntity<Applicant> me(Caller caller) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new Applicant(caller.name(), citizen(caller)));
  }

  @GetMapping("/cases")
  List<CaseLine> cases(Caller caller) {
    return cases.of(citizen(caller));
  }

  /** The applicant is whoever is logged in, whatever the form says. */
  @PostMapping("/prefill")
  ResponseEntity<PrefillReply> prefill(@RequestBody byte[] body, Caller caller) {
    String citizenId = citizen(caller);
    PrefillRequest request = JsonBody.read(body, PrefillRequest.class);
    ((ObjectNode) request.submission())
        .withObject("/applicant/naturalPerson/identityDocument")
        .put("type", IDENTITY_CARD)
        .put("number", citizenId);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(desk.fill(request, portal, new PrefillSight.OfApplicant(citizenId)));
  }

  private static String citizen(Caller caller) {
    return caller.citizenId().orElseThrow(() -> new Refusal(Problems.notAllowed()));
  }
}
