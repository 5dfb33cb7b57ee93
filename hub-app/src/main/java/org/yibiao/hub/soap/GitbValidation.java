package org.yibiao.hub.soap;

import com.gitb.core.AnyContent;
import com.gitb.core.Metadata;
import com.gitb.core.TypedParameter;
import com.gitb.core.TypedParameters;
import com.gitb.core.UsageEnumeration;
import com.gitb.core.ValidationModule;
import com.gitb.core.ValueEmbeddingEnumeration;
import com.gitb.vs.GetModuleDefinitionResponse;
import com.gitb.vs.ValidateRequest;
import com.gitb.vs.ValidationResponse;
import com.gitb.vs.ValidationService;
import com.gitb.vs.Void;
import jakarta.jws.WebService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.cxf.binding.soap.SoapFault;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.Submitted;
import org.yibiao.verdict.Validation;
import org.yibiao.verdict.Wish;
import org.yibiao.verdict.report.GitbReport;

/**
 * The validation service of the European test bed's GITB specifications, so that a test bed may
 * have documents of the standard judged in its own test cases. The inputs: {@code document} (as
 * text or in base64), and if it is wished {@code type} and {@code standard}.
 */
@WebService(
    endpointInterface = "com.gitb.vs.ValidationService",
    targetNamespace = "http://www.gitb.com/vs/v1/",
    serviceName = "ValidationService",
    portName = "ValidationServicePort")
class GitbValidation implements ValidationService {

  private static final String DOCUMENT = "document";
  private static final String TYPE = "type";
  private static final String STANDARD = "standard";

  private final Checker checker;
  private final Clock clock;

  GitbValidation(Checker checker, Clock clock) {
    this.checker = checker;
    this.clock = clock;
  }

  @Override
  public GetModuleDefinitionResponse getModuleDefinition(Void nothing) {
    Metadata metadata = new Metadata();
    metadata.setName("org.yibiao.standard");
    metadata.setVersion(StandardVersion.newest().label());
    ValidationModule module = new ValidationModule();
    module.setId("yibiao");
    module.setOperation("V");
    module.setMetadata(metadata);
    module.setInputs(new TypedParameters());
    List<TypedParameter> inputs = module.getInputs().getParam();
    inputs.add(input(DOCUMENT, UsageEnumeration.R, "The document, XML or JSON"));
    inputs.add(input(TYPE, UsageEnumeration.O, "Its kind, such as submission"));
    inputs.add(input(STANDARD, UsageEnumeration.O, "The version of the standard, such as 1.2"));
    GetModuleDefinitionResponse response = new GetModuleDefinitionResponse();
    response.setModule(module);
    return response;
  }

  private static TypedParameter input(String name, UsageEnumeration use, String description) {
    TypedParameter parameter = new TypedParameter();
    parameter.setName(name);
    parameter.setType("string");
    parameter.setUse(use);
    parameter.setDesc(description);
    return parameter;
  }

  @Override
  public ValidationResponse validate(ValidateRequest request) {
    byte[] document =
        input(request, DOCUMENT)
            .map(GitbValidation::bytes)
            .orElseThrow(() -> wrong(DOCUMENT, "", List.of()));
    Wish wish =
        new Wish(
            named(request, TYPE, DocumentType.values(), DocumentType::element),
            named(request, STANDARD, StandardVersion.values(), StandardVersion::label),
            Wish.MOST_PER_RULE,
            "");
    Validation validation = new Validation(checker, wish, clock);
    validation.add(new Submitted(DOCUMENT, document));
    ValidationResponse response = new ValidationResponse();
    response.setReport(GitbReport.of(validation.session()));
    return response;
  }

  private static Optional<AnyContent> input(ValidateRequest request, String name) {
    return request.getInput().stream().filter(each -> name.equals(each.getName())).findFirst();
  }

  private static byte[] bytes(AnyContent content) {
    String value = Optional.ofNullable(content.getValue()).orElse("");
    if (content.getEmbeddingMethod() != ValueEmbeddingEnumeration.BASE_64) {
      return value.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getMimeDecoder().decode(value);
    } catch (IllegalArgumentException e) {
      throw wrong(DOCUMENT, "base64", List.of("base64 (RFC 4648)"));
    }
  }

  private static <T> Optional<T> named(
      ValidateRequest request, String parameter, T[] all, Function<T, String> name) {
    Optional<String> value =
        input(request, parameter).map(AnyContent::getValue).filter(text -> !text.isBlank());
    return value.map(
        wished ->
            Arrays.stream(all)
                .filter(each -> name.apply(each).equals(wished.strip()))
                .findFirst()
                .orElseThrow(
                    () -> wrong(parameter, wished, Arrays.stream(all).map(name).toList())));
  }

  private static SoapFault wrong(String input, String value, List<String> right) {
    return ProblemFault.of(
        right.isEmpty()
            ? Problems.wrongValue(input, value)
            : Problems.wrongValue(input, value, right));
  }
}
