package org.yibiao.benchmarks.durable.work;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yibiao.routes.plan.Material;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.StepInput;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.node.ObjectNode;

/** Makes step requests of what the applicant gave and earlier steps found, as the plan says. */
final class Requests {

  private final Clock clock;

  Requests(Clock clock) {
    this.clock = clock;
  }

  /**
   * A request.
   *
   * @param provenance where its data came from, in JSON form
   */
  record Prepared(StepRequest request, String provenance) {}

  /** The department that a service is of: its code begins with it. */
  static DepartmentCode department(ServiceCode service) {
    return new DepartmentCode(service.value().substring(0, service.value().indexOf('.')));
  }

  Prepared prepare(CaseRow file, List<StepRow> all, StepRow step, PlanStep plan) {
    StepInput input = StepInput.of(plan, material(file, all));
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set("envelope", CanonicalJson.toTree(envelope(file, step)));
    tree.put("caseNumber", file.caseNumber());
    tree.put("stepId", step.stepId().value());
    tree.set(plan.requestElement(), input.body());
    return new Prepared(
        CanonicalJson.read(tree, StepRequest.class),
        CanonicalJson.mapper().writeValueAsString(input.provenance()));
  }

  private Envelope envelope(CaseRow file, StepRow step) {
    Envelope from = file.document().getEnvelope();
    Envelope envelope = new Envelope();
    envelope.setMessageId(step.messageId());
    envelope.setConversationId(file.messageId());
    envelope.setCausationId(file.messageId());
    envelope.setServiceCode(step.service().value());
    envelope.setSender("hub");
    envelope.setReceiver(department(step.service()).value());
    envelope.setDivision(from.getDivision());
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setPurpose(from.getPurpose());
    envelope.setLegalBasis(from.getLegalBasis());
    envelope.setConfidentiality(from.getConfidentiality());
    envelope.setSchemaVersion(from.getSchemaVersion());
    return envelope;
  }

  private Material material(CaseRow file, List<StepRow> all) {
    Map<StepId, Supplier<Material.Result>> results = new HashMap<>();
    for (StepRow step : all) {
      step.result().ifPresent(xml -> results.put(step.stepId(), () -> result(step, xml)));
    }
    return new Material(
        CanonicalJson.tree(file.submission().getBytes(StandardCharsets.UTF_8)),
        inZone(file.receivedAt()),
        results);
  }

  private Material.Result result(StepRow step, String xml) {
    Object content = CanonicalXml.read(xml.getBytes(StandardCharsets.UTF_8), Object.class);
    return new Material.Result(
        department(step.service()),
        CanonicalJson.toTree(content),
        inZone(step.endedAt().orElseThrow()));
  }

  private OffsetDateTime inZone(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }
}
