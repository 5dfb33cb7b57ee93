package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;

/** Documents with several faults of different layers: each is told, and no consequence of one. */
class SeveralFaultsTest {

  private static final StandardValidator VALIDATOR =
      new StandardValidator(Clock.systemDefaultZone());

  private static final String COMPANY = "/form/businessStart/company";

  @Test
  void tells_of_codes_and_rules_beside_faults_of_the_structure() {
    Faulty faulty =
        new Faulty()
            .with("sender>portal<", "sender>Por tal<")
            .with("320205199302145829", "320205199302145828")
            .with("I6513", "I9999")
            .with("amount>500000.00<", "amount>600000.00<")
            .with("right>2<", "right>7<");

    assertThat(faulty.found())
        .containsExactly(
            "S-FORM /envelope/sender",
            "S-CODE " + COMPANY + "/premises/right",
            "C-UNKNOWN " + COMPANY + "/industryCode",
            "R-CITIZEN-ID-CHECK /agent/person/identityDocument/number",
            "R-CAPITAL-SUM " + COMPANY + "/registeredCapital/amount",
            "R-CITIZEN-ID-CHECK /form/businessStart/tax/taxHandler/identityDocument/number");
  }

  @Test
  void tells_of_no_sum_where_one_of_the_amounts_cannot_be_read() {
    Faulty faulty =
        new Faulty()
            .with("amount>500000.00<", "amount>500,000<")
            .with("320205199302145829", "320205199302145828");

    assertThat(faulty.found())
        .containsExactly(
            "S-FORM " + COMPANY + "/shareholder/1/subscribed/amount",
            "R-CITIZEN-ID-CHECK /agent/person/identityDocument/number",
            "R-CITIZEN-ID-CHECK /form/businessStart/tax/taxHandler/identityDocument/number");
  }

  @Test
  void tells_of_no_missing_person_where_a_role_cannot_be_read() {
    Faulty faulty = new Faulty().with("role>431A<", "role>4319<").with("name>吴启明<", "name><");

    assertThat(faulty.found())
        .containsExactly(
            "S-CODE " + COMPANY + "/keyPerson/0/role",
            "S-TOO-SHORT " + COMPANY + "/shareholder/2/legalEntity/legalRepresentative/name");
  }

  @Test
  void tells_of_wrong_numbers_where_the_time_of_the_document_cannot_be_read() {
    Faulty faulty =
        new Faulty()
            .with("createdAt>2026-11-20T09:30:00+08:00<", "createdAt>20.11.2026<")
            .with("320202199009234524", "320202199009234523");

    assertThat(faulty.found())
        .containsExactly(
            "S-FORM /envelope/createdAt",
            "R-CITIZEN-ID-CHECK " + COMPANY + "/keyPerson/1/person/identityDocument/number",
            "R-CITIZEN-ID-CHECK "
                + COMPANY
                + "/shareholder/1/naturalPerson/identityDocument/number",
            "R-CITIZEN-ID-CHECK /form/businessStart/tax/financialOfficer/identityDocument/number");
  }

  @Test
  void tells_of_a_misspelt_field_once() {
    Faulty faulty = new Faulty().named("industryCode", "industyCode").named("premises", "Premises");

    assertThat(faulty.found())
        .containsExactly(
            "S-MISSPELT " + COMPANY + "/industyCode", "S-MISSPELT " + COMPANY + "/Premises");
  }

  @Test
  void tells_of_a_field_that_is_missing_beside_one_that_is_quite_another() {
    Faulty faulty = new Faulty().named("industryCode", "colour");

    assertThat(faulty.found())
        .containsExactly(
            "S-UNKNOWN " + COMPANY + "/colour", "S-REQUIRED " + COMPANY + "/industryCode");
  }

  @Test
  void says_nothing_more_of_a_document_that_cannot_be_read_to_its_end() {
    byte[] cut = Sample.BUSINESS_START.xmlWith("</applicant>", "");

    assertThat(VALIDATOR.validateXml(DocumentType.SUBMISSION, cut))
        .extracting(Finding::getRule)
        .containsExactly("S-NOT-READABLE");
  }

  /** The sample in both forms, with the same values replaced; {@code name>value<} in either. */
  private static final class Faulty {
    private String xml = new String(Sample.BUSINESS_START.xml(), StandardCharsets.UTF_8);
    private String json = new String(Sample.BUSINESS_START.json(), StandardCharsets.UTF_8);

    Faulty with(String value, String wrong) {
      assertThat(xml).contains(value);
      assertThat(json).contains(inJson(value));
      xml = xml.replace(value, wrong);
      json = json.replace(inJson(value), inJson(wrong));
      return this;
    }

    Faulty named(String name, String other) {
      xml = xml.replace("<" + name + ">", "<" + other + ">");
      xml = xml.replace("</" + name + ">", "</" + other + ">");
      json = json.replace("\"" + name + "\" :", "\"" + other + "\" :");
      return this;
    }

    private static String inJson(String value) {
      return value.contains(">")
          ? value.replaceFirst("^", "\"").replace(">", "\" : \"").replace("<", "\"")
          : value;
    }

    List<String> found() {
      List<String> inXml =
          said(
              VALIDATOR.validateXml(DocumentType.SUBMISSION, xml.getBytes(StandardCharsets.UTF_8)));
      List<String> inJson =
          said(
              VALIDATOR.validateJson(
                  DocumentType.SUBMISSION, json.getBytes(StandardCharsets.UTF_8)));
      assertThat(inJson).containsExactlyInAnyOrderElementsOf(inXml);
      return inXml;
    }

    private static List<String> said(List<Finding> findings) {
      return findings.stream().map(each -> each.getRule() + " " + each.getPointer()).toList();
    }
  }
}
