package org.yibiao.routes.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
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
  private final OffsetDateTime now;

  ResponseDraft(AskedEntry asked, CatalogueEntry entry, Clock clock) {
    this.asked = asked;
    this.entry = entry;
    this.now = OffsetDateTime.now(clock);
  }

  /** The data; where only yes or no was asked, the verdicts instead. */
  EvidenceResponse given(List<Object> bodies) {
    if (bodies.isEmpty()) {
      return without(
          EvidenceOutcome.NOT_FOUND, Why.of("没有该主体的数据", "Nothing is held about the subject"));
    }
    boolean whole = asked.entitlement().cut().isEmpty();
    EvidenceResponse response =
        response(whole ? EvidenceOutcome.PROVIDED : EvidenceOutcome.PARTIAL);
    if (asked.questions().isEmpty()) {
      bodies.forEach(body -> response.getEvidence().add(evidence(body)));
    } else {
      List<JsonNode> trees = bodies.stream().map(CanonicalJson::toTree).toList();
      asked
          .questions()
          .forEach(
              question ->
                  response
                      .getAnswer()
                      .add(Verdicts.answer(question, trees, entry.holder().department(), now)));
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
    envelope.setCreatedAt(now);
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

  private Evidence evidence(Object body) {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(body);
    List<String> masked = new ArrayList<>(asked.entitlement().cut());
    new FieldSelection(asked.entitlement().fields())
        .applyTo(tree).stream().filter(each -> !masked.contains(each)).forEach(masked::add);
    return evidence(entry.resource().body(), tree, masked);
  }

  private Evidence evidence(String element, ObjectNode body, List<String> masked) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set(element, body);
    Evidence evidence = CanonicalJson.read(tree, Evidence.class);
    evidence.setDepartment(asked.holder());
    evidence.setResourceCode(asked.resource());
    evidence.setOrigin(DataOrigin.REGISTER);
    evidence.setObtainedAt(now);
    if (!entry.resource().freshness().isZero()) {
      evidence.setValidUntil(now.plus(entry.resource().freshness()));
    }
    evidence.setCertainty(DataCertainty.AUTHORITATIVE);
    evidence.getMaskedField().addAll(masked);
    return evidence;
  }
}
