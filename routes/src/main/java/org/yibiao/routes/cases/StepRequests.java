package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Material;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.StepInput;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.DataResult;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes step requests out of what the applicant gave and what earlier steps found out. */
@Component
class StepRequests {

  private static final String ENVELOPE = "envelope";
  private static final String DATA_FORM = "dataForm";

  private final StepStore steps;
  private final Departments departments;
  private final Clock clock;

  StepRequests(StepStore steps, Departments departments, Clock clock) {
    this.steps = steps;
    this.departments = departments;
    this.clock = clock;
  }

  /** A step request, and the same step with the origin of its data. */
  record Prepared(CaseStep step, StepRequest request) {}

  /** False if the plan asks for the step only when there is something to ask about, and is none. */
  boolean isNeeded(CaseFile file, PlanStep plan) {
    return plan.when()
        .map(place -> StepInput.of(plan, material(file, submission(file))).holds(place))
        .orElse(true);
  }

  Prepared prepare(CaseFile file, CaseStep step, PlanStep plan) {
    JsonNode submission = submission(file);
    StepInput input = StepInput.of(plan, material(file, submission));
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set(plan.requestElement(), body(plan, input));
    StepRequest request = CanonicalJson.read(tree, StepRequest.class);
    request.setEnvelope(envelope(file, submission, step));
    request.setCaseNumber(file.caseNumber());
    request.setStepId(step.stepId().value());
    return new Prepared(step.from(input.provenance()), request);
  }

  private static ObjectNode body(PlanStep plan, StepInput input) {
    return plan.requestElement().equals(ServiceBody.DATA_REQUEST)
        ? CatalogueData.body(input.body())
        : input.body();
  }

  private Envelope envelope(CaseFile file, JsonNode submission, CaseStep step) {
    Envelope from = CanonicalJson.read(submission.path(ENVELOPE), Envelope.class);
    Envelope envelope = new Envelope();
    envelope.setMessageId(step.messageId());
    envelope.setConversationId(file.messageId());
    envelope.setCausationId(file.messageId());
    envelope.setServiceCode(step.service().value());
    envelope.setSender("hub");
    envelope.setReceiver(departments.offering(step.service()).department().value());
    envelope.setDivision(from.getDivision());
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setPurpose(from.getPurpose());
    envelope.setLegalBasis(from.getLegalBasis());
    envelope.setConfidentiality(from.getConfidentiality());
    envelope.setSchemaVersion(version(step, from));
    return envelope;
  }

  /** The submission's version, unless the request holds what only the newest one knows. */
  private static String version(CaseStep step, Envelope from) {
    boolean isCatalogued =
        ServiceBody.requestElement(step.service()).equals(ServiceBody.DATA_REQUEST);
    return isCatalogued ? StandardVersion.newest().label() : from.getSchemaVersion();
  }

  private Material material(CaseFile file, JsonNode submission) {
    Map<StepId, Supplier<Material.Result>> results = new HashMap<>();
    for (CaseStep step : steps.ofCase(file.caseNumber())) {
      step.result().ifPresent(xml -> results.put(step.stepId(), () -> result(step, xml)));
    }
    return new Material(plain(submission), inZone(file.receivedAt()), results);
  }

  /** A form of catalogued data can be pointed into like any other. */
  private static JsonNode plain(JsonNode submission) {
    JsonNode form = submission.path("form");
    if (form.has(DATA_FORM)) {
      ((ObjectNode) form).set(DATA_FORM, CatalogueData.plain(form.path(DATA_FORM)));
    }
    return submission;
  }

  private Material.Result result(CaseStep step, String xml) {
    Object content = CanonicalXml.read(xml.getBytes(StandardCharsets.UTF_8), Object.class);
    return new Material.Result(
        departments.offering(step.service()).department(),
        content instanceof DataResult
            ? CatalogueData.plain(CanonicalJson.toTree(content))
            : CanonicalJson.toTree(content),
        step.endedAt().map(this::inZone).orElseThrow());
  }

  private OffsetDateTime inZone(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }

  private static JsonNode submission(CaseFile file) {
    return CanonicalJson.tree(file.submission().getBytes(StandardCharsets.UTF_8));
  }
}
