package org.yibiao.routes.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.v1.EvidenceQuestion;

/**
 * A data request that was let through, as it is kept.
 *
 * @param messageId identifier of the request
 * @param digest SHA-256 of the request's canonical form
 * @param asker code of the department that asks
 * @param subject what it is about: a credit code, a document number or a unit's code
 * @param questions what is to be answered with yes or no; none if the data are wanted
 * @param outcome in the standard's words; none while it is open
 * @param response the answer as canonical JSON, for as long as it is kept
 */
public record AskedEntry(
    String messageId,
    String digest,
    String asker,
    String protocol,
    String holder,
    String service,
    String resource,
    String subject,
    String division,
    String purpose,
    Optional<String> legalBasis,
    Optional<String> caseNumber,
    Entitlement entitlement,
    List<EvidenceQuestion> questions,
    Optional<String> outcome,
    Instant askedAt,
    Optional<Instant> answeredAt,
    Optional<String> response) {

  /** The request with its answer. */
  AskedEntry answered(String how, Instant now, String text) {
    return new AskedEntry(
        messageId,
        digest,
        asker,
        protocol,
        holder,
        service,
        resource,
        subject,
        division,
        purpose,
        legalBasis,
        caseNumber,
        entitlement,
        questions,
        Optional.of(how),
        askedAt,
        Optional.of(now),
        Optional.of(text));
  }
}
