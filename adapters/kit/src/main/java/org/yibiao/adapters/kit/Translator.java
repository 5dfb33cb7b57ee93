package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;

/**
 * Translates one service's messages: canonical request to native text, native text to outcome. The
 * native form is checked before it leaves and before it is believed.
 */
public final class Translator {

  private static final XmlSchemaCheck STANDARD = XmlSchemaCheck.of(DocumentType.xsd());

  private final Mapping requestMapping;
  private final Mapping answerMapping;
  private final CodeTable codes;
  private final DataCheck requestData;
  private final DataCheck answerData;
  private final boolean requestIsDeclared;
  private final boolean answerIsDeclared;
  private final Optional<DataResource> resource;
  private final boolean isReceiver;
  private final Optional<ServiceExpression> reverse;

  /** The translator of one service of a folder. */
  public Translator(DepartmentFolder folder, DepartmentDescriptor descriptor, Service service) {
    this(folder, descriptor, service, service.request(), service.answer());
  }

  Translator(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Service service,
      Translation request,
      Translation answer) {
    this.requestMapping = Mapping.compile(folder, descriptor, service, request);
    this.answerMapping = Mapping.compile(folder, descriptor, service, answer);
    this.codes = new CodeTable(descriptor);
    this.requestData = DataCheck.of(service.request().fields());
    this.answerData = DataCheck.of(service.answer().fields());
    // a data request holds a subject of the standard, an event its change: no declared data
    this.requestIsDeclared = service.isDeclared() && service.isOfSteps();
    this.answerIsDeclared = service.isDeclared() || !service.answer().fields().isEmpty();
    this.resource = service.resource();
    this.isReceiver = service.isReceiver();
    this.reverse =
        service
            .request()
            .reverse()
            .map(path -> ServiceExpression.compile(folder, descriptor, path));
  }

  /**
   * Puts a request into native form.
   *
   * @throws RequestNotCarried if the native schema does not allow what the request holds
   */
  public String toNative(ServiceRequest request, Map<String, String> parameters) {
    RequestView view = new RequestView(request);
    if (requestIsDeclared) {
      RequestNotCarried.throwIfAny(requestData.check(view.data()));
    }
    return requestMapping.request(view, parameters);
  }

  /**
   * The data that a native request was made of, as the service's reverse mapping says; nothing if
   * it declares none.
   */
  public Optional<JsonNode> dataOf(String nativeRequest, Map<String, String> parameters) {
    return reverse.map(expression -> expression.evaluate(view(nativeRequest), parameters));
  }

  private static Map<String, Object> view(String nativeRequest) {
    JsonNode message = CanonicalJson.tree(nativeRequest.getBytes(StandardCharsets.UTF_8));
    return Map.of("native", Expression.plain(message));
  }

  /**
   * Reads a native answer.
   *
   * @throws AnswerNotUnderstood if it is against the department's own schema, or its result against
   *     the standard
   */
  public ServiceOutcome fromNative(String text, Map<String, String> parameters) {
    NativeAnswer answer = answerMapping.answer(text, parameters);
    if (isReceiver) {
      // that the event was taken is all that there is to be said
      return codes.outcome(answer, Optional.of(Bodies.NONE));
    }
    return resource
        .map(data -> held(data, answer))
        .orElseGet(() -> codes.outcome(answer, answer.result().map(this::result)));
  }

  private ServiceOutcome held(DataResource data, NativeAnswer answer) {
    if (data.nothing().contains(answer.code())) {
      return new ServiceOutcome.Done(Bodies.NONE);
    }
    answer.results().forEach(each -> refuseOther(data, each));
    List<Object> bodies = answer.results().stream().map(this::result).toList();
    return codes.outcome(answer, Optional.of(new Bodies(bodies)));
  }

  private static void refuseOther(DataResource data, MadeBody made) {
    if (!data.body().equals(made.element())) {
      throw new AnswerNotUnderstood(
          "The answer mapping made " + made.element() + " instead of " + data.body());
    }
  }

  private Object result(MadeBody made) {
    AnswerNotUnderstood.throwIfAny("The result is against the standard", made.check(STANDARD));
    Object result = made.document();
    if (answerIsDeclared) {
      AnswerNotUnderstood.throwIfAny(
          "The result is against the service's declared data",
          answerData.check(CatalogueData.plainOf(result)));
    }
    return result;
  }
}
