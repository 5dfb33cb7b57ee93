package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.quota.Quotas;
import org.yibiao.routes.exchange.EvidenceBatch;
import org.yibiao.routes.exchange.EvidenceBatch.Result;
import org.yibiao.routes.exchange.ExchangeProblems;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question about many subjects, {@code POST /api/v1/exchange/{service}/batch}: an evidence
 * request with a list of subjects in; a line of JSON for each subject out, as soon as it and those
 * before it are answered.
 */
@RestController
class BatchController {

  private static final int MOST = 10_000;
  private static final String LINES = "application/x-ndjson";

  private final EvidenceBatch batch;
  private final StandardValidator validator;
  private final Quotas quotas;

  BatchController(EvidenceBatch batch, StandardValidator validator, Quotas quotas) {
    this.batch = batch;
    this.validator = validator;
    this.quotas = quotas;
  }

  /** The question, and about whom. */
  record Batch(JsonNode request, List<JsonNode> subject) {}

  @PostMapping("/api/v1/exchange/{service}/batch")
  void ask(
      @PathVariable String service,
      @RequestBody byte[] body,
      Caller caller,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Batch asked = JsonBody.read(body, Batch.class);
    List<DataSubject> subjects = subjects(asked);
    EvidenceRequest question = question(asked, service);
    if (!question.getEnvelope().getSender().equals(caller.departmentCode())) {
      throw new Refusal(
          ExchangeProblems.notTheSender(
              question.getEnvelope().getSender(), caller.departmentCode()));
    }
    // the door has counted one
    quotas.owe(caller.asker(""), subjects.size() - 1L);
    response.setContentType(LINES);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    OutputStream out = response.getOutputStream();
    batch.ask(question, subjects, "REST/batch", result -> write(result, out));
  }

  private static List<DataSubject> subjects(Batch asked) {
    if (asked.subject() == null || asked.subject().isEmpty() || asked.subject().size() > MOST) {
      throw new Refusal(ExchangeProblems.wrongBatch(MOST));
    }
    List<DataSubject> subjects = new ArrayList<>();
    for (JsonNode each : asked.subject()) {
      subjects.add(CanonicalJson.read(each, DataSubject.class));
    }
    return subjects;
  }

  /** The question is valid if it is with the first subject; each later one is looked at in turn. */
  private EvidenceRequest question(Batch asked, String service) {
    if (!(asked.request() instanceof ObjectNode request)) {
      throw new Refusal(ExchangeProblems.wrongBatch(MOST));
    }
    request.set("subject", asked.subject().get(0));
    request.withObject("/envelope").put("serviceCode", service);
    List<Finding> findings =
        validator.validateJson(
            DocumentType.EVIDENCE_REQUEST, request.toString().getBytes(StandardCharsets.UTF_8));
    if (new Verdict(findings).isRefused()) {
      throw new Refusal(Problems.invalid(findings));
    }
    return CanonicalJson.read(request, EvidenceRequest.class);
  }

  private static void write(Result result, OutputStream out) throws IOException {
    ObjectNode line = CanonicalJson.mapper().createObjectNode();
    line.put("index", result.index());
    line.put("messageId", result.messageId());
    result
        .response()
        .ifPresent(each -> line.set("response", tree(Syntax.JSON.write(StandardForm.of(each)))));
    result.problem().ifPresent(each -> line.set("problem", tree(Syntax.JSON.write(each))));
    if (result.response().isEmpty() && result.problem().isEmpty()) {
      line.put("later", "/api/v1/exchange/answers/" + result.messageId());
    }
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static JsonNode tree(byte[] json) {
    return CanonicalJson.tree(json);
  }
}
