package org.yibiao.adapters.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.ServiceCode;
import tools.jackson.databind.JsonNode;

/** A step request as a JSONata mapping sees it. */
final class RequestView {

  private RequestView() {}

  static Map<String, Object> of(StepRequest request) {
    JsonNode tree = CanonicalJson.toTree(request);
    JsonNode envelope = tree.path("envelope");
    Map<String, Object> view = new LinkedHashMap<>();
    for (String name : new String[] {"messageId", "createdAt", "division", "purpose"}) {
      envelope.path(name).asStringOpt().ifPresent(text -> view.put(name, text));
    }
    view.put("caseNumber", request.getCaseNumber());
    view.put("stepId", request.getStepId());
    view.put("data", CanonicalJson.mapper().convertValue(data(tree, request), Object.class));
    return view;
  }

  /** What the service is given: a body of the standard, or catalogued data as a plain object. */
  static JsonNode data(JsonNode tree, StepRequest request) {
    String element =
        ServiceBody.requestElement(new ServiceCode(request.getEnvelope().getServiceCode()));
    JsonNode body = tree.path(element);
    return element.equals(ServiceBody.DATA_REQUEST) ? CatalogueData.plain(body) : body;
  }
}
