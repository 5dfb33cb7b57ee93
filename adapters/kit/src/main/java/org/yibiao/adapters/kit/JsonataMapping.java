package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.databind.JsonNode;

/**
 * A mapping as a JSONata expression. A request mapping sees {@code {messageId, caseNumber, stepId,
 * createdAt, division, purpose, data}} (of a data request the subject as {@code data}, {@code
 * field} and {@code asOf}; of a change event the change as {@code data}) and gives the native
 * message; an answer mapping sees the native answer as {@code native} and gives {@code {code,
 * message, field, data}}. Both know what a {@link ServiceExpression} knows.
 */
record JsonataMapping(
    String name, Service service, ServiceExpression expression, SchemaCheck schema)
    implements Mapping {

  static JsonataMapping compile(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Service service,
      Translation translation) {
    return new JsonataMapping(
        translation.mapping(),
        service,
        ServiceExpression.compile(folder, descriptor, translation.mapping()),
        NativeSchema.check(folder, translation.schema()));
  }

  @Override
  public String request(RequestView request, Map<String, String> parameters) {
    JsonNode made = made(request, parameters);
    String text = made.isString() ? made.asString() : made.toString();
    RequestNotCarried.throwIfAny(check(made, text));
    return text;
  }

  private JsonNode made(RequestView request, Map<String, String> parameters) {
    try {
      return expression.evaluate(request.values(), parameters);
    } catch (UnmappedCode e) {
      throw new RequestNotCarried(e.why());
    } catch (Expression.Failed e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }
  }

  private List<Finding> check(JsonNode made, String text) {
    return schema instanceof JsonSchemaCheck json && !made.isString()
        ? json.check(made)
        : schema.check(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public NativeAnswer answer(String text, Map<String, String> parameters) {
    JsonNode read = read(text.getBytes(StandardCharsets.UTF_8));
    try {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("native", Expression.plain(read));
      return answer(expression.evaluate(view, parameters));
    } catch (Expression.Failed | NotReadable | UnmappedCode e) {
      throw new AnswerNotUnderstood(name + " cannot read the answer: " + e.getMessage(), e);
    }
  }

  private JsonNode read(byte[] text) {
    try {
      JsonNode tree = CanonicalJson.tree(text);
      List<Finding> findings =
          schema instanceof JsonSchemaCheck json ? json.check(tree) : schema.check(text);
      if (!findings.isEmpty()) {
        throw AnswerNotUnderstood.againstOwnSchema(findings);
      }
      return tree;
    } catch (NotReadable e) {
      throw AnswerNotUnderstood.againstOwnSchema(schema.check(text));
    }
  }

  private NativeAnswer answer(JsonNode answer) {
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

  private List<MadeBody> results(JsonNode data) {
    if (data.isArray()) {
      return data.valueStream().map(this::result).toList();
    }
    return data.isObject() ? List.of(result(data)) : List.of();
  }

  private MadeBody result(JsonNode data) {
    return new MadeBody.OfData(
        service
            .resource()
            .map(
                resource ->
                    ServiceBody.read(
                        data, resource.body(), ServiceBody.evidenceType(resource.body())))
            .orElseGet(() -> stepResult(data)));
  }

  private Object stepResult(JsonNode data) {
    String element = ServiceBody.resultElement(service.code());
    return ServiceBody.read(data, element, ServiceBody.resultType(element));
  }
}
