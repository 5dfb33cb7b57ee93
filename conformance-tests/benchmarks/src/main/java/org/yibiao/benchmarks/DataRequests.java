package org.yibiao.benchmarks;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;

/** Data requests as a portal makes them. */
final class DataRequests {

  static final String ASKER = "portal";
  static final String UNIT = "320211001001GB00001F00010001";

  private DataRequests() {}

  /** Asks a register about a home. */
  static byte[] of(SlowRegister register, String purpose) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setServiceCode(register.service());
    envelope.setSender(ASKER);
    envelope.setReceiver(register.descriptor().department().value());
    envelope.setDivision("320211");
    envelope.setCreatedAt(OffsetDateTime.now());
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(UNIT);
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setPurpose(purpose);
    request.setLegalBasis("《中华人民共和国契税法》第六条");
    request.setWish(EvidenceWish.DATA);
    request.setSubject(subject);
    return CanonicalJson.write(request);
  }

  /** The answer to a request that comes as a document, which must have data in it. */
  static EvidenceResponse provided(EvidenceIntake door, EvidenceDesk desk, byte[] document) {
    EvidenceResponse response =
        desk.ask(door.read(Syntax.JSON, document, ASKER), "benchmark").orElseThrow();
    if (response.getOutcome() != EvidenceOutcome.PROVIDED) {
      throw new IllegalStateException("The outcome was " + response.getOutcome());
    }
    return response;
  }
}
