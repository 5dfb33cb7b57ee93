package org.yibiao.verdict.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gitb.tr.TAR;
import com.gitb.tr.TestResultType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.Samples;
import org.yibiao.verdict.Session;
import org.yibiao.verdict.Validation;
import org.yibiao.verdict.Wish;
import tools.jackson.databind.JsonNode;

class ReportsTest {

  private static final String XML_ATTRIBUTES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:language"/>
        <xs:attribute name="space" type="xs:NCName"/>
      </xs:schema>
      """;

  private static final Session SESSION = session();

  private static Session session() {
    Validation validation =
        new Validation(
            new Checker(Clock.systemDefaultZone()), Wish.NONE, Clock.systemDefaultZone());
    validation.add(Samples.of("case.xml"));
    validation.add(
        Samples.with(
            "submission-business-start.xml",
            ">I6513<",
            ">I9999<",
            "<amount>500000.00<",
            "<amount>600000.00<",
            "<sender>portal<",
            "<sender>Por &lt;tal<"));
    validation.couldNot("secret.xml", "no permission");
    return validation.session();
  }

  @Test
  void writes_sarif_that_is_right_by_its_official_schema() throws IOException {
    JsonNode schema;
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = CanonicalJson.tree(in.readAllBytes());
    }

    byte[] report = written(ReportKind.SARIF);

    assertThat(JsonSchemaCheck.of(schema).check(report)).isEmpty();
    assertThat(CanonicalJson.tree(report).at("/runs/0/automationDetails/guid").asString())
        .isEqualTo(SESSION.id());
  }

  @Test
  void writes_svrl_that_is_right_by_its_schema() throws Exception {
    // it refers to the attributes of XML itself without saying where their schema is
    StreamSource xml = new StreamSource(new StringReader(XML_ATTRIBUTES));
    StreamSource svrl =
        new StreamSource(ReportsTest.class.getResource("/external/schemas/svrl.xsd").toString());
    Schema schema = SchemaFactory.newDefaultInstance().newSchema(new Source[] {xml, svrl});
    StreamSource report = new StreamSource(new ByteArrayInputStream(written(ReportKind.SVRL)));

    assertThatCode(() -> schema.newValidator().validate(report)).doesNotThrowAnyException();
  }

  @Test
  void counts_in_junit_what_failed_and_what_could_not_be_checked() throws Exception {
    Document report = SafeXml.parse(written(ReportKind.JUNIT));

    assertThat(report.getDocumentElement().getAttribute("tests")).isEqualTo("3");
    assertThat(report.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(report.getDocumentElement().getAttribute("errors")).isEqualTo("1");
    assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(3);
  }

  @Test
  void gives_each_document_a_report_of_its_own_in_gitb() {
    TAR report = GitbReport.of(SESSION);

    assertThat(report.getId()).isEqualTo(SESSION.id());
    assertThat(report.getResult()).isEqualTo(TestResultType.FAILURE);
    assertThat(report.getReports().getReports())
        .extracting(TAR::getResult)
        .containsExactly(TestResultType.SUCCESS, TestResultType.FAILURE);
    assertThat(written(ReportKind.GITB)).asString(StandardCharsets.UTF_8).contains("R-CAPITAL-SUM");
  }

  @Test
  void shows_the_line_and_what_would_be_right_as_text() {
    String report = new String(written(ReportKind.TEXT), StandardCharsets.UTF_8);

    assertThat(report)
        .contains("✓ case.xml", "✗ submission-business-start.xml", "? secret.xml")
        .contains("<industryCode>I9999</industryCode>")
        .contains("GB/T 4754-2017");
  }

  @Test
  void names_every_rule_in_every_report() {
    for (ReportKind kind : ReportKind.values()) {
      assertThat(new String(written(kind), StandardCharsets.UTF_8))
          .as(kind.label())
          .contains("C-UNKNOWN", "R-CAPITAL-SUM", "S-FORM");
      if (kind != ReportKind.TEXT) {
        assertThat(new String(written(kind), StandardCharsets.UTF_8))
            .as(kind.label())
            .contains(SESSION.id());
      }
    }
  }

  @Test
  void writes_a_page_that_shows_values_as_text() throws IOException {
    String page = new String(written(ReportKind.HTML), StandardCharsets.UTF_8);
    Files.write(Path.of("target/report.html"), written(ReportKind.HTML));

    assertThat(page).contains("Por &amp;lt;tal").doesNotContain("<script", "Por <tal");
  }

  private static byte[] written(ReportKind kind) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      kind.write(SESSION, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
