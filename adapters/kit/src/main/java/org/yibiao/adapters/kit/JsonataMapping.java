package org.yibiao.adapters.kit;

import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.ServiceCode;
import tools.jackson.databind.JsonNode;

/**
 * A mapping as a JSONata expression. A request mapping sees {@code {messageId, caseNumber, stepId,
 * createdAt, division, purpose, data}} and gives the native message; an answer mapping sees the
 * native answer as {@code native} and gives {@code {code, message, field, data}}. Both know the
 * settings that are no secrets as {@code $settings}, and the code maps as {@code $toNative(map,
 * code)} and {@code $toStandard(map, code)}.
 */
final class JsonataMapping implements Mapping {

  private final String name;
  private final ServiceCode service;
  private final CodeMaps codes;
  private final Expression expression;

  private JsonataMapping(String name, ServiceCode service, CodeMaps codes, Expression expression) {
    this.name = name;
    this.service = service;
    this.codes = codes;
    this.expression = expression;
  }

  static JsonataMapping compile(
      DepartmentFolder folder, DepartmentDescriptor descriptor, ServiceCode service, String path) {
    String text = new String(folder.read(path), StandardCharsets.UTF_8);
    CodeMaps codes = new CodeMaps(descriptor.codeMaps());
    return new JsonataMapping(path, service, codes, Expression.compile(text, path));
  }

  @Override
  public String request(StepRequest request, Map<String, String> parameters) {
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
    Optional<Element> result =
        answer.path("data").isObject()
            ? Optional.of(result(answer.path("data")))
            : Optional.empty();
    String field = answer.path("field").asString("");
    return new NativeAnswer(
        code,
        answer.path("message").asString(""),
        Optional.of(field).filter(each -> !each.isEmpty()),
        result);
  }

  private Element result(JsonNode data) {
    String element = ServiceBody.resultElement(service);
    boolean isCatalogued = element.equals(ServiceBody.DATA_RESULT);
    JsonNode body = isCatalogued ? CatalogueData.body(data) : data;
    Object result = CanonicalJson.read(body, ServiceBody.resultType(element));
    return CanonicalXml.toDom(result).getDocumentElement();
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
    return service + ": " + name;
  }
}
