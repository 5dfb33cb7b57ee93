package org.yibiao.hub.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.audit.AuditVerdict;

/** Checks the audit trail of the running hub. */
@RestController
class AuditController {

  private final AuditCheck check;

  AuditController(AuditCheck check) {
    this.check = check;
  }

  /** What the check found; where it broke is null if it did not. */
  record Verification(
      boolean sound,
      Long entries,
      Long archived,
      Boolean archivesSeen,
      String end,
      Long brokenAt,
      String zh,
      String en) {

    static Verification of(AuditVerdict verdict) {
      if (verdict instanceof AuditVerdict.Broken broken) {
        return new Verification(
            false, null, null, null, null, broken.position(), broken.zh(), broken.en());
      }
      AuditVerdict.Sound sound = (AuditVerdict.Sound) verdict;
      return new Verification(
          true,
          sound.entries(),
          sound.archived(),
          sound.archivesSeen(),
          sound.end(),
          null,
          "审计记录完整",
          "The audit trail is sound");
    }
  }

  @GetMapping(path = "/api/v1/audit/verification", produces = MediaType.APPLICATION_JSON_VALUE)
  Verification verify() {
    return Verification.of(check.verify());
  }
}
