package org.yibiao.routes.cases;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.routes.events.CaseEvent;

/**
 * How a submission came in.
 *
 * @param protocol such as {@code REST/JSON}
 * @param sender the sender that its envelope names
 * @param sha256 digest of the bytes as they came, lower-case hex
 */
public record Arrival(String protocol, String sender, int bytes, String sha256) {

  CaseEvent event(String caseNumber, Instant at) {
    return new CaseEvent(
        0,
        caseNumber,
        Optional.empty(),
        CaseEvent.Kind.RECEIVED,
        Optional.of(sender),
        Optional.empty(),
        Optional.of(protocol),
        Optional.of(bytes),
        Optional.of(sha256),
        Optional.empty(),
        Optional.empty(),
        at);
  }
}
