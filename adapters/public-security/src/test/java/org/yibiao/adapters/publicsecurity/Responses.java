package org.yibiao.adapters.publicsecurity;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Reason;

/** What the hub answers to questions. */
final class Responses {

  private Responses() {}

  /** The standard's sample of evidence of a department, as the answer. */
  static EvidenceResponse sample(String department) {
    String path = "/standard/1.0/samples/evidenceResponse-" + department + ".xml";
    try (var in = CanonicalXml.class.getResourceAsStream(path)) {
      return CanonicalXml.read(in.readAllBytes(), EvidenceResponse.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An answer without data. */
  static EvidenceResponse of(EvidenceOutcome outcome, String zh) {
    BilingualText text = new BilingualText();
    text.setZh(zh);
    text.setEn("The reason");
    Reason reason = new Reason();
    reason.setText(text);
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setSender("hub");
    envelope.setReceiver("public-security");
    envelope.setDivision("320200");
    envelope.setCreatedAt(OffsetDateTime.now());
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion("1.2");
    EvidenceResponse response = new EvidenceResponse();
    response.setEnvelope(envelope);
    response.setRequestId(UUID.randomUUID().toString());
    response.setOutcome(outcome);
    response.setReason(reason);
    return response;
  }
}
