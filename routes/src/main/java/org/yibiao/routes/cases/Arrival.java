package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.standard.CanonicalJson;

/**
 * How a submission came in.
 *
 * @param protocol such as {@code REST/JSON}
 * @param sender the sender that its envelope names
 * @param content the bytes as they came
 * @param sha256 their digest, lower-case hex
 */
public record Arrival(String protocol, String sender, byte[] content, String sha256) {

  /** How many bytes came. */
  int bytes() {
    return content.length;
  }

  /** What the audit trail is told; who handed it in has not proved who they are. */
  AuditEvent entry(CaseFile file) {
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("sender", sender)
            .put("protocol", protocol)
            .put("matter", file.matter().value())
            .toString();
    return new AuditEvent("applicant", "submission", file.caseNumber(), AuditEvent.DONE, detail);
  }

  CaseEvent event(String caseNumber, Instant at) {
    return new CaseEvent(
        0,
        caseNumber,
        Optional.empty(),
        CaseEvent.Kind.RECEIVED,
        Optional.of(sender),
        Optional.empty(),
        Optional.of(protocol),
        Optional.of(content.length),
        Optional.of(sha256),
        Optional.empty(),
        Optional.empty(),
        at);
  }
}
