package org.yibiao.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.junit.Standard.standard;
import static org.yibiao.junit.StandardAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.verdict.Submitted;

class DocumentAssertTest {

  static final String RIGHT = sample("submission-business-start.xml");
  static final String WRONG = RIGHT.replace(">I6513<", ">I9999<");

  @Test
  void accepts_a_document_that_conforms() {
    assertThat(RIGHT).conformsTo(standard()).isA(DocumentType.SUBMISSION).hasNoRemarks();
  }

  @Test
  void says_of_one_that_does_not_what_is_wrong_and_where() {
    assertThatThrownBy(() -> assertThat(WRONG).conformsTo(standard()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("C-UNKNOWN")
        .hasMessageContaining("<industryCode>I9999</industryCode>");
  }

  @Test
  void knows_which_rule_is_violated_where() {
    assertThat(WRONG)
        .violates("C-UNKNOWN")
        .violates("C-UNKNOWN", "/form/businessStart/company/industryCode")
        .violatesOnly("C-UNKNOWN");
    assertThatThrownBy(() -> assertThat(WRONG).violates("R-CREDIT-CODE"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(WRONG).violatesOnly()).isInstanceOf(AssertionError.class);
  }

  @Test
  void holds_a_document_against_the_version_and_kind_that_are_named() {
    assertThat(RIGHT).conformsTo(standard(StandardVersion.newest()).as(DocumentType.SUBMISSION));
    assertThatThrownBy(() -> assertThat(RIGHT).conformsTo(standard().as(DocumentType.CASE)))
        .hasMessageContaining("S-ROOT");
  }

  @Test
  void tells_an_answer_that_fits_its_request_from_one_that_does_not() {
    Submitted request = StandardAssertions.document(sample("evidenceRequest-ownership.json"));
    String answer = sample("evidenceResponse-ownership.json");
    String toTax = answer.replace("\"receiver\" : \"market-regulation\"", "\"receiver\" : \"tax\"");

    assertThat(answer).fits(request);
    assertThatThrownBy(() -> assertThat(toTax).fits(request))
        .hasMessageContaining("X-EVIDENCE-RECEIVER");
  }

  private static String sample(String name) {
    try (InputStream in =
        StandardVersion.class.getResourceAsStream("/standard/1.2/samples/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
