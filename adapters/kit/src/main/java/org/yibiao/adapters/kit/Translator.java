package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.SaxonApiException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/**
 * Translates one service's messages: canonical request to native text, native text to outcome. The
 * native form is checked before it leaves and before it is believed.
 */
public final class Translator {

  private static final SchemaCheck STANDARD =
      XmlSchemaCheck.of(Translator.class.getResource("/standard/1.1/xsd/standard.xsd"));

  private final Mapping requestMapping;
  private final SchemaCheck requestSchema;
  private final Mapping answerMapping;
  private final SchemaCheck answerSchema;
  private final boolean answerIsXml;
  private final CodeTable codes;

  Translator(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Translation request,
      Translation answer) {
    this.requestMapping = Mapping.compile(folder, request.mapping());
    this.requestSchema = schema(folder, request);
    this.answerMapping = Mapping.compile(folder, answer.mapping());
    this.answerSchema = schema(folder, answer);
    this.answerIsXml = answer.schema().endsWith(".xsd");
    this.codes = new CodeTable(descriptor);
  }

  /**
   * Puts a request into native form.
   *
   * @throws RequestNotCarried if the native schema does not allow what the request holds
   */
  public String toNative(StepRequest request, Map<String, String> parameters) {
    try {
      String text = requestMapping.ofXml(SafeXml.source(CanonicalXml.write(request)), parameters);
      List<Finding> findings = requestSchema.check(text.getBytes(StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        throw new RequestNotCarried(notCarried(findings));
      }
      return text;
    } catch (SaxonApiException e) {
      throw new IllegalStateException(requestMapping + " failed: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a native answer.
   *
   * @throws AnswerNotUnderstood if it is against the department's own schema, or its result against
   *     the standard
   */
  public StepOutcome fromNative(String text, Map<String, String> parameters) {
    refuse("The answer is against the department's own schema", answerSchema, text);
    NativeAnswer answer = NativeAnswer.of(answer(text, parameters));
    return codes.outcome(answer, answer.result().map(Translator::result));
  }

  private Element answer(String text, Map<String, String> parameters) {
    try {
      String mapped =
          answerIsXml
              ? answerMapping.ofXml(SafeXml.source(text), parameters)
              : answerMapping.ofText(text, parameters);
      return SafeXml.parse(mapped).getDocumentElement();
    } catch (SaxonApiException | SAXException e) {
      throw new AnswerNotUnderstood(
          answerMapping + " cannot read the answer: " + e.getMessage(), e);
    }
  }

  private static Object result(Element element) {
    refuse("The result is against the standard", STANDARD, SafeXml.write(element));
    return CanonicalXml.read(element, Object.class);
  }

  private static void refuse(String what, SchemaCheck schema, String text) {
    List<Finding> findings = schema.check(text.getBytes(StandardCharsets.UTF_8));
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

  private static SchemaCheck schema(DepartmentFolder folder, Translation translation) {
    String path = translation.schema();
    return path.endsWith(".xsd")
        ? XmlSchemaCheck.of(folder.file(path))
        : JsonSchemaCheck.of(folder.file(path));
  }
}
