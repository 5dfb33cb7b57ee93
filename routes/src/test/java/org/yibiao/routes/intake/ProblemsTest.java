package org.yibiao.routes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.routes.Samples;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Severity;
import org.yibiao.standard.validation.StandardValidator;

class ProblemsTest {

  private static final StandardValidator VALIDATOR = new StandardValidator(Clock.systemUTC());
  private static final String LONG = "很长的名称".repeat(2000);

  static Stream<Problem> every_problem() {
    return Stream.of(
        Problems.invalid(findings("{}")),
        Problems.invalid(findings("{")),
        Problems.unknownMatter("320000000009", List.of("322031001000")),
        Problems.unknownMatter(
            "320000000009", Stream.generate(() -> "322031001000").limit(2000).toList()),
        Problems.wrongForm("322031001000", "businessStart"),
        Problems.messageIdTaken(Samples.newMessageId(), "320211-20261120-00000001"),
        Problems.unsupportedMediaType("text/plain"),
        Problems.unsupportedMediaType(""),
        Problems.unsupportedMediaType(LONG),
        Problems.unsupportedMediaType("text/\u0001\uFFFE"),
        Problems.tooLarge(2_097_152),
        Problems.notFound("/api/v1/cases/1"),
        Problems.notFound("/api/v1/cases/" + LONG),
        Problems.notWaiting("identity-check"),
        Problems.notSoap("submission", "Unexpected EOF in prolog"),
        Problems.notSoap("submission", LONG),
        Problems.methodNotAllowed("PUT", Set.of("POST", "GET")),
        Problems.methodNotAllowed(LONG, Set.of()),
        Problems.wrongValue("Last-Event-ID", "abc"),
        Problems.wrongValue("Last-Event-ID", LONG),
        Problems.ofStatus(406),
        Problems.internal());
  }

  @ParameterizedTest
  @MethodSource("every_problem")
  void is_a_valid_document_of_the_standard_in_json(Problem problem) {
    assertThat(VALIDATOR.validateJson(DocumentType.PROBLEM, CanonicalJson.write(problem)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("every_problem")
  void is_a_valid_document_of_the_standard_in_xml(Problem problem) {
    assertThat(VALIDATOR.validateXml(DocumentType.PROBLEM, CanonicalXml.write(problem))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("every_problem")
  void speaks_chinese_and_english(Problem problem) {
    assertThat(problem.getTitle()).containsPattern("\\p{IsHan}").containsPattern("[A-Za-z]{3}");
    assertThat(problem.getDetail()).containsPattern("\\p{IsHan}").containsPattern("[A-Za-z]{3}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{ | 400", "'' | 400", "[] | 422", "{} | 422"})
  void tells_a_text_that_cannot_be_read_from_one_that_breaks_rules(String text, int status) {
    assertThat(Problems.invalid(findings(text)).getStatus()).isEqualTo(status);
  }

  @Test
  void calls_a_document_type_unreadable() {
    String xml = "<!DOCTYPE submission [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><submission/>";
    List<Finding> findings =
        VALIDATOR.validateXml(DocumentType.SUBMISSION, xml.getBytes(StandardCharsets.UTF_8));

    assertThat(Problems.invalid(findings).getStatus()).isEqualTo(400);
  }

  @Test
  void keeps_every_finding() {
    List<Finding> findings = findings("{}");

    assertThat(Problems.invalid(findings).getFinding()).isNotEmpty().isEqualTo(findings);
  }

  @Test
  void counts_the_errors_and_tells_the_warnings_along() {
    List<Finding> findings = new ArrayList<>(findings("{}"));
    int errors = findings.size();
    findings.add(warning());

    Problem problem = Problems.invalid(findings);

    assertThat(problem.getDetail()).contains("Found " + errors + " problem(s)");
    assertThat(problem.getFinding()).hasSize(errors + 1);
  }

  private static Finding warning() {
    Finding warning = new Finding();
    warning.setRule("C-UNKNOWN");
    warning.setSeverity(Severity.WARNING);
    return warning;
  }

  private static List<Finding> findings(String json) {
    return VALIDATOR.validateJson(DocumentType.SUBMISSION, json.getBytes(StandardCharsets.UTF_8));
  }
}
