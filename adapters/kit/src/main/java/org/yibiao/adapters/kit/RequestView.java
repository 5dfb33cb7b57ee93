package org.yibiao.adapters.kit;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import tools.jackson.databind.JsonNode;

/** A request as mappings see it; its data are made a tree once, when they are asked for. */
final class RequestView {

  private final ServiceRequest request;
  private JsonNode data;

  RequestView(ServiceRequest request) {
    this.request = request;
  }

  /** The document in the standard's form. */
  Object document() {
    return request.document();
  }

  /**
   * What the service is given: a body of the standard, or catalogued data as a plain object, or the
   * subject of a data request, or the change of an event.
   */
  JsonNode data() {
    if (data == null) {
      data = dataOf(request);
    }
    return data;
  }

  /** What a JSONata mapping sees. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, request.envelope());
    if (request instanceof ServiceRequest.Step step) {
      put(values, "caseNumber", step.document().getCaseNumber());
      put(values, "stepId", step.document().getStepId());
    }
    if (request instanceof ServiceRequest.Data data) {
      put(values, data.document());
    }
    values.put("data", Expression.plain(data()));
    return values;
  }

  private static void put(Map<String, Object> values, Envelope envelope) {
    put(values, "messageId", envelope.getMessageId());
    put(values, "createdAt", ISO_OFFSET_DATE_TIME.format(envelope.getCreatedAt()));
    put(values, "division", envelope.getDivision());
    put(values, "purpose", envelope.getPurpose());
  }

  private static void put(Map<String, Object> values, EvidenceRequest asked) {
    put(values, "caseNumber", asked.getCaseNumber());
    put(values, "asOf", asked.getAsOf());
    values.put("field", asked.getField().isEmpty() ? null : List.copyOf(asked.getField()));
  }

  /** What is absent is left out. */
  private static void put(Map<String, Object> values, String name, Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
  }

  private static JsonNode dataOf(ServiceRequest request) {
    if (request instanceof ServiceRequest.Data asked) {
      return CanonicalJson.toTree(asked.document().getSubject());
    }
    if (request instanceof ServiceRequest.News event) {
      return CanonicalJson.toTree(event.document().getChange());
    }
    StepRequest step = ((ServiceRequest.Step) request).document();
    String element = ServiceBody.requestElement(request.service());
    return element.equals(ServiceBody.DATA_REQUEST) && step.getDataRequest() != null
        ? CatalogueData.plain(step.getDataRequest())
        : CanonicalJson.toTree(step).path(element);
  }
}
