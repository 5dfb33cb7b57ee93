package org.yibiao.hub.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.exchange.AskedEntry;
import org.yibiao.routes.exchange.EvidenceLedger;
import org.yibiao.routes.exchange.PreviewDesk;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;

/** What people can see and say about data that are asked for about themselves. */
@RestController
@RequestMapping("/api/v1/subjects/me")
class SubjectController {

  private static final int MOST = 200;

  private final EvidenceLedger ledger;
  private final PreviewDesk previews;

  SubjectController(EvidenceLedger ledger, PreviewDesk previews) {
    this.ledger = ledger;
    this.previews = previews;
  }

  /** One who asked for data about the caller, and why. */
  record Line(
      String messageId,
      String asker,
      String holder,
      String resource,
      String purpose,
      Optional<String> legalBasis,
      Optional<String> caseNumber,
      List<String> fields,
      Optional<String> outcome,
      Instant askedAt,
      Optional<Instant> answeredAt) {

    static Line of(AskedEntry asked) {
      return new Line(
          asked.messageId(),
          asked.asker(),
          asked.holder(),
          asked.resource(),
          asked.purpose(),
          asked.legalBasis(),
          asked.caseNumber(),
          asked.entitlement().fields(),
          asked.outcome(),
          asked.askedAt(),
          asked.answeredAt());
    }
  }

  @GetMapping(path = "/access-log", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Line> accessLog(Caller caller) {
    return ledger.about(citizen(caller), MOST).stream().map(Line::of).toList();
  }

  @GetMapping(path = "/previews", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Line> previews(Caller caller) {
    return previews.waitingFor(citizen(caller)).stream().map(Line::of).toList();
  }

  @GetMapping(path = "/previews/{messageId}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> show(@PathVariable String messageId, Caller caller) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Syntax.JSON.write(StandardForm.of(previews.show(citizen(caller), messageId))));
  }

  @PostMapping("/previews/{messageId}/approve")
  ResponseEntity<Void> approve(@PathVariable String messageId, Caller caller) {
    previews.approve(citizen(caller), messageId);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/previews/{messageId}/refuse")
  ResponseEntity<Void> refuse(@PathVariable String messageId, Caller caller) {
    previews.refuse(citizen(caller), messageId);
    return ResponseEntity.noContent().build();
  }

  private static String citizen(Caller caller) {
    return caller.citizenId().orElseThrow(() -> new Refusal(Problems.notAllowed()));
  }
}
