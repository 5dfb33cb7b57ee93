package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;

/**
 * Translates one service's messages: canonical request to native text, native text to outcome. The
 * native form is checked before it leaves and before it is believed.
 */
public final class Translator {

  private static final XmlSchemaCheck STANDARD = XmlSchemaCheck.of(DocumentType.xsd());

  private final Mapping requestMapping;
  private final SchemaCheck requestSchema;
  private final Mapping answerMapping;
  private final SchemaCheck answerSchema;
  private final boolean answerIsXml;
  private final CodeTable codes;
  private final DataCheck requestData;
  private final DataCheck answerData;
  private final boolean requestIsDeclared;
  private final boolean answerIsDeclared;
  private final Optional<DataResource> resource;
  private final boolean isReceiver;
  private final Optional<JsonataMapping> reverse;

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
    this.requestMapping = Mapping.compile(folder, descriptor, service, request.mapping());
    this.requestSchema = NativeSchema.check(folder, request.schema());
    this.answerMapping = Mapping.compile(folder, descriptor, service, answer.mapping());
    this.answerSchema = NativeSchema.check(folder, answer.schema());
    this.answerIsXml = answer.schema().endsWith(".xsd");
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
            .map(path -> JsonataMapping.compile(folder, descriptor, service, path));
  }

  /**
   * Puts a request into native form.
   *
   * @throws RequestNotCarried if the native schema does not allow what the request holds
   */
  public String toNative(ServiceRequest request, Map<String, String> parameters) {
    if (requestIsDeclared) {
      carry(requestData.check(RequestView.data(CanonicalJson.toTree(request.document()), request)));
    }
    String text = requestMapping.request(request, parameters);
    carry(requestSchema.check(text.getBytes(StandardCharsets.UTF_8)));
    return text;
  }

  /**
   * The data that a native request was made of, as the service's reverse mapping says; nothing if
   * it declares none.
   */
  public Optional<JsonNode> dataOf(String nativeRequest, Map<String, String> parameters) {
    return reverse.map(mapping -> mapping.reverse(nativeRequest, parameters));
  }

  private static void carry(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RequestNotCarried(notCarried(findings));
    }
  }

  /**
   * Reads a native answer.
   *
   * @throws AnswerNotUnderstood if it is against the department's own schema, or its result against
   *     the standard
   */
  public ServiceOutcome fromNative(String text, Map<String, String> parameters) {
    refuse("The answer is against the department's own schema", answerSchema, text);
    NativeAnswer answer = answerMapping.answer(text, answerIsXml, parameters);
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

  private static void refuseOther(DataResource data, Element element) {
    if (!data.body().equals(element.getLocalName())) {
      throw new AnswerNotUnderstood(
          "The answer mapping made " + element.getLocalName() + " instead of " + data.body());
    }
  }

  private Object result(Element element) {
    refuse("The result is against the standard", STANDARD.check(element));
    Object result = CanonicalXml.read(element, Object.class);
    if (answerIsDeclared) {
      List<Finding> findings = answerData.check(CatalogueData.plain(CanonicalJson.toTree(result)));
      refuse("The result is against the service's declared data", findings);
    }
    return result;
  }

  private static void refuse(String what, SchemaCheck schema, String text) {
    refuse(what, schema.check(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refuse(String what, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new AnswerNotUnderstood(what + ": " + english(findings));
    }
  }

  private static Why notCarried(List<Finding> findings) {
    String zh = findings.stream().map(f -> f.getMessage().getZh()).collect(Collectors.joining("；"));
    return Why.of("部门系统无法承载该请求：" + zh, "The native form does not allow it: " + english(findings));
  }

  private static String english(List<Finding> findings) {
    return findings.stream().map(f -> f.getMessage().getEn()).collect(Collectors.joining("; "));
  }
}
