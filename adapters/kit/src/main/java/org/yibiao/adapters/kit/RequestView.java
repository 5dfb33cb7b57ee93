package org.yibiao.adapters.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** A request as a JSONata mapping sees it. */
final class RequestView {

  private RequestView() {}

  static Map<String, Object> of(ServiceRequest request) {
    JsonNode tree = CanonicalJson.toTree(request.document());
    JsonNode envelope = tree.path("envelope");
    Map<String, Object> view = new LinkedHashMap<>();
    for (String name : new String[] {"messageId", "createdAt", "division", "purpose"}) {
      envelope.path(name).asStringOpt().ifPresent(text -> view.put(name, text));
    }
    for (String name : new String[] {"caseNumber", "stepId", "asOf"}) {
      tree.path(name).asStringOpt().ifPresent(text -> view.put(name, text));
    }
    if (request instanceof ServiceRequest.Data) {
      view.put("field", CanonicalJson.mapper().convertValue(tree.path("field"), Object.class));
    }
    view.put("data", CanonicalJson.mapper().convertValue(data(tree, request), Object.class));
    return view;
  }

  /**
   * What the service is given: a body of the standard, or catalogued data as a plain object, or the
   * subject of a data request, or the change of an event.
   */
  static JsonNode data(JsonNode tree, ServiceRequest request) {
    if (request instanceof ServiceRequest.Data) {
      return tree.path("subject");
    }
    if (request instanceof ServiceRequest.News) {
      return tree.path("change");
    }
    String element = ServiceBody.requestElement(request.service());
    JsonNode body = tree.path(element);
    return element.equals(ServiceBody.DATA_REQUEST) ? CatalogueData.plain(body) : body;
  }
}
