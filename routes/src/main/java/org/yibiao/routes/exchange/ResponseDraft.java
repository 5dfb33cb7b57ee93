package org.yibiao.routes.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.reuse.Fetched;
import org.yibiao.routes.reuse.Fetched.Datum;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.masking.Masking;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataCertainty;
import org.yibiao.standard.v1.DataOrigin;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the {@code evidenceResponse} to a request, with nothing in it that is not granted: a body
 * may lack what the standard demands of a whole one, see {@link StandardForm}.
 */
final class ResponseDraft {

  private final AskedEntry asked;
  private final CatalogueEntry entry;
  private final Clock clock;

  ResponseDraft(AskedEntry asked, CatalogueEntry entry, Clock clock) {
    this.asked = asked;
    this.entry = entry;
    this.clock = clock;
  }

  /** The data, read there; where only yes or no was asked, the verdicts on them instead. */
  EvidenceResponse given(Fetched fetched, DataOrigin origin) {
    if (fetched.data().isEmpty()) {
      return without(
          EvidenceOutcome.NOT_FOUND, Why.of("没有该主体的数据", "Nothing is held about the subject"));
    }
    boolean whole =
        asked.entitlement().cut().isEmpty() && asked.entitlement().masking().equals(Masking.NONE);
    EvidenceResponse response =
        response(whole ? EvidenceOutcome.PROVIDED : EvidenceOutcome.PARTIAL);
    if (asked.questions().isEmpty()) {
      OffsetDateTime at = at(fetched);
      fetched.data().forEach(each -> response.getEvidence().add(evidence(each, origin, at)));
    } else {
      List<JsonNode> trees = fetched.data().stream().map(each -> (JsonNode) each.body()).toList();
      asked
          .questions()
          .forEach(
              question ->
                  response
                      .getAnswer()
                      .add(
                          Verdicts.answer(
                              question, trees, entry.holder().department(), at(fetched))));
    }
    return response;
  }

  /** No data, for this reason. */
  EvidenceResponse without(EvidenceOutcome outcome, Why why) {
    BilingualText text = new BilingualText();
    text.setZh(why.zh());
    text.setEn(why.en());
    Reason reason = new Reason();
    reason.setText(text);
    why.nativeCode().ifPresent(reason::setNativeCode);
    return without(outcome, reason);
  }

  /** No data, for this reason. */
  EvidenceResponse without(EvidenceOutcome outcome, Reason reason) {
    EvidenceResponse response = response(outcome);
    response.setReason(reason);
    return response;
  }

  private EvidenceResponse response(EvidenceOutcome outcome) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setCausationId(asked.messageId());
    envelope.setServiceCode(asked.service());
    envelope.setSender(asked.holder());
    envelope.setReceiver(asked.asker());
    envelope.setDivision(asked.division());
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setPurpose(asked.purpose());
    asked.legalBasis().ifPresent(envelope::setLegalBasis);
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    EvidenceResponse response = new EvidenceResponse();
    response.setEnvelope(envelope);
    response.setRequestId(asked.messageId());
    response.setOutcome(outcome);
    return response;
  }

  /** Of data that were fetched with more fields than may be given here, the others go now. */
  private Evidence evidence(Datum datum, DataOrigin origin, OffsetDateTime obtained) {
    ObjectNode body = datum.body().deepCopy();
    List<String> removed = new FieldSelection(asked.entitlement().fields()).applyTo(body);
    List<String> hidden = asked.entitlement().masking().applyTo(entry.resource().body(), body);
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set(entry.resource().body(), body);
    Evidence evidence = CanonicalJson.read(tree, Evidence.class);
    evidence.setDepartment(asked.holder());
    evidence.setResourceCode(asked.resource());
    evidence.setOrigin(origin);
    evidence.setObtainedAt(obtained);
    if (!entry.resource().freshness().isZero()) {
      evidence.setValidUntil(obtained.plus(entry.resource().freshness()));
    }
    evidence.setCertainty(DataCertainty.AUTHORITATIVE);
    Stream.of(asked.entitlement().cut(), datum.masked(), removed, hidden)
        .flatMap(List::stream)
        .distinct()
        .forEach(evidence.getMaskedField()::add);
    return evidence;
  }

  private OffsetDateTime at(Fetched fetched) {
    return fetched.at().atZone(clock.getZone()).toOffsetDateTime();
  }
}
