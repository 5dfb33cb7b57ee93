package org.yibiao.adapters.kit;

import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;

/**
 * A mapping as a JSONata expression. A request mapping sees {@code {messageId, caseNumber, stepId,
 * createdAt, division, purpose, data}} (of a data request the subject as {@code data}, {@code
 * field} and {@code asOf}; of a change event the change as {@code data}) and gives the native
 * message; an answer mapping sees the native answer as {@code native} and gives {@code {code,
 * message, field, data}}. Both know the settings that are no secrets as {@code $settings}, and the
 * code maps as {@code $toNative(map, code)} and {@code $toStandard(map, code)}.
 */
final class JsonataMapping implements Mapping {

  private final String name;
  private final Service service;
  private final CodeMaps codes;
  private final Expression expression;

  private JsonataMapping(String name, Service service, CodeMaps codes, Expression expression) {
    this.name = name;
    this.service = service;
    this.codes = codes;
    this.expression = expression;
  }

  static JsonataMapping compile(
      DepartmentFolder folder, DepartmentDescriptor descriptor, Service service, String path) {
    String text = new String(folder.read(path), StandardCharsets.UTF_8);
    CodeMaps codes = new CodeMaps(descriptor.codeMaps());
    return new JsonataMapping(path, service, codes, Expression.compile(text, path));
  }

  @Override
  public String request(ServiceRequest request, Map<String, String> parameters) {
    try {
      JsonNode made = evaluate(RequestView.of(request), parameters);
      return made.isString() ? made.asString() : made.toString();
    } catch (UnmappedCode e) {
      throw new RequestNotCarried(e.why());
    } catch (Expression.Failed e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }
  }

  @Override
  public NativeAnswer answer(String text, boolean isXml, Map<String, String> parameters) {
    try {
      JsonNode answer = CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8));
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("native", Expression.plain(answer));
      return read(evaluate(view, parameters));
    } catch (Expression.Failed | NotReadable | UnmappedCode e) {
      throw new AnswerNotUnderstood(name + " cannot read the answer: " + e.getMessage(), e);
    }
  }

  /** The data that a native message was made of. */
  JsonNode reverse(String text, Map<String, String> parameters) {
    JsonNode message = CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8));
    return evaluate(Map.of("native", Expression.plain(message)), parameters);
  }

  private NativeAnswer read(JsonNode answer) {
    String code = answer.path("code").asString("");
    if (code.isEmpty()) {
      throw new AnswerNotUnderstood("The answer holds no result code");
    }
    String field = answer.path("field").asString("");
    return new NativeAnswer(
        code,
        answer.path("message").asString(""),
        Optional.of(field).filter(each -> !each.isEmpty()),
        results(answer.path("data")));
  }

  private List<Element> results(JsonNode data) {
    if (data.isArray()) {
      return data.valueStream().map(this::result).toList();
    }
    return data.isObject() ? List.of(result(data)) : List.of();
  }

  private Element result(JsonNode data) {
    Object result =
        service
            .resource()
            .map(resource -> read(data, resource.body(), ServiceBody.evidenceType(resource.body())))
            .orElseGet(() -> stepResult(data));
    return CanonicalXml.toDom(result).getDocumentElement();
  }

  private Object stepResult(JsonNode data) {
    String element = ServiceBody.resultElement(service.code());
    return read(data, element, ServiceBody.resultType(element));
  }

  private static Object read(JsonNode data, String element, Class<?> type) {
    return CanonicalJson.read(
        ServiceBody.isCatalogued(element) ? CatalogueData.body(data) : data, type);
  }

  private JsonNode evaluate(Object view, Map<String, String> parameters) {
    return expression.evaluate(
        view,
        Map.of(
            "settings",
            parameters,
            "toNative",
            Jsonata.function("toNative", codes::toNative, "<ss:s>"),
            "toStandard",
            Jsonata.function("toStandard", codes::toStandard, "<ss:s>")));
  }

  @Override
  public String toString() {
    return service.code() + ": " + name;
  }
}
