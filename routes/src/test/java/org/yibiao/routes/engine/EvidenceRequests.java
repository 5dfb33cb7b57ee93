package org.yibiao.routes.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.yibiao.routes.Samples;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceWish;

/** Data requests as departments make them. */
final class EvidenceRequests {

  static final String PURPOSE = "核定契税";

  private EvidenceRequests() {}

  static EvidenceRequest of(String asker, String service, String unit, Clock clock) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(Samples.newMessageId());
    envelope.setServiceCode(service);
    envelope.setSender(asker);
    envelope.setReceiver("register-office");
    envelope.setDivision("320211");
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion("1.2");
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setPurpose(PURPOSE);
    request.setLegalBasis("《中华人民共和国契税法》第六条");
    request.setWish(EvidenceWish.DATA);
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(unit);
    request.setSubject(subject);
    return request;
  }
}
