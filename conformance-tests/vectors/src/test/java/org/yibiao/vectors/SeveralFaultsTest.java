package org.yibiao.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.mutation.Expected;
import org.yibiao.vectors.mutation.PublishedSamples;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/** Documents made wrong by hand in several respects: each fault is one finding, and no more. */
class SeveralFaultsTest {

  private static final Sample SAMPLE =
      PublishedSamples.all(Comparator.naturalOrder()).stream()
          .filter(sample -> sample.name().equals("submission-business-start"))
          .findFirst()
          .orElseThrow();

  /** A sample as text, changed step by step. */
  private record Text(Face face, String text) {

    static Text xml() {
      return new Text(Face.XML, new String(SAMPLE.xml(), StandardCharsets.UTF_8));
    }

    static Text json() {
      return new Text(Face.JSON, new String(SAMPLE.json(), StandardCharsets.UTF_8));
    }

    /** Replaces the first of what it finds. */
    Text with(String found, String other) {
      int at = text.indexOf(found);
      assertThat(at).as("%s in the sample", found).isNotNegative();
      return new Text(face, text.substring(0, at) + other + text.substring(at + found.length()));
    }

    /** Leaves out everything from one text to the end of another. */
    Text without(String from, String to) {
      int start = text.indexOf(from);
      int end = text.indexOf(to, start) + to.length();
      return new Text(face, text.substring(0, start) + text.substring(end));
    }

    void isFoundToBreak(String... faults) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      List<String> found =
          Judge.OF_THE_STANDARD.validate(DocumentType.SUBMISSION, face, bytes).stream()
              .map(Expected::of)
              .map(Expected::toString)
              .toList();
      assertThat(found).containsExactlyInAnyOrder(faults);
    }
  }

  @Test
  void finds_six_wrong_values_and_fields_in_xml() {
    Text.xml()
        .with("<sender>portal</sender>", "")
        .with("<sex>1</sex>", "<sex>男</sex>")
        .with("2000000.00", "2,000,000")
        .with("<employees>12<", "<employees>-1<")
        .with("<size>184320</size>", "<size>184320</size><size>184320</size>")
        .with("<consent>", "<consent lang=\"zh\">")
        .isFoundToBreak(
            "S-REQUIRED /envelope/sender",
            "S-CODE /applicant/naturalPerson/sex",
            "S-FORM /form/businessStart/company/registeredCapital/amount",
            "S-RANGE /form/businessStart/tax/employees",
            "S-TOO-MANY /material/0/size",
            "S-ATTRIBUTE /consent/@lang");
  }

  @Test
  void finds_what_only_xml_can_get_wrong() {
    String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    Text.xml()
        .with("<given>true</given>", "")
        .with("</givenAt>", "</givenAt><given>true</given>")
        .without("<legalEntity>", "</legalEntity>")
        .with("<authorisation>", "<authorisation xmlns=\"urn:old\">")
        .with("<envelope>", "<envelope>见附件")
        .with("<contactMobile>", "<contactMobile " + xsi + " xsi:nil=\"true\">")
        .with("<quantity>1</quantity>", "<quantity>11</quantity>")
        .isFoundToBreak(
            "S-ORDER /consent/given",
            "S-CHOICE /form/businessStart/company/shareholder/2",
            "S-NAMESPACE /agent/authorisation",
            "S-TEXT /envelope",
            "S-ATTRIBUTE /applicant/contactMobile/@xsi:nil",
            "S-RANGE /form/businessStart/seal/0/quantity");
  }

  @Test
  void finds_several_faults_among_the_fields_of_one_xml_element() {
    Text.xml()
        .with("<sender>portal</sender>", "<colour>red</colour>")
        .with("<division>320211</division>", "")
        .with("<purpose>", "<division>320211</division><purpose>")
        .with("<schemaVersion>1.0</schemaVersion>", "<schemaVersion>9.9</schemaVersion>")
        .with("<receiver>hub</receiver>", "<receiver>hub</receiver><receiver>hub</receiver>")
        .isFoundToBreak(
            "S-UNKNOWN /envelope/colour",
            "S-REQUIRED /envelope/sender",
            "S-ORDER /envelope/division",
            "S-TOO-MANY /envelope/receiver",
            "S-CODE /envelope/schemaVersion");
  }

  @Test
  void finds_wrong_types_and_fields_in_json() {
    Text.json()
        .with("\"sender\" : \"portal\",", "")
        .with("\"sex\" : \"1\"", "\"sex\" : 1")
        .with("\"2000000.00\"", "2000000.00")
        .with("\"employees\" : 12", "\"employees\" : \"12\"")
        .with("\"given\" : true", "\"given\" : \"true\", \"colour\" : \"red\"")
        .with("\"application/pdf\"", "\"PDF\"")
        .isFoundToBreak(
            "S-REQUIRED /envelope/sender",
            "S-TYPE /applicant/naturalPerson/sex",
            "S-TYPE /form/businessStart/company/registeredCapital/amount",
            "S-TYPE /form/businessStart/tax/employees",
            "S-TYPE /consent/given",
            "S-UNKNOWN /consent/colour",
            "S-FORM /material/0/mediaType");
  }

  @Test
  void finds_nulls_choices_and_characters_in_json() {
    Text.json()
        .with("\"receiver\" : \"hub\"", "\"receiver\" : null")
        .with("\"contactMobile\"", "\"legalEntity\" : [], \"contactMobile\"")
        .with("\"无锡滨湖科技园发展有限公司\"", "\"林\"")
        .with("\"企业开办一件事联办\"", "\"企业开办\\u0007\"")
        .with("\"1987-05-16\"", "\"1987-02-29\"")
        .isFoundToBreak(
            "S-TYPE /envelope/receiver",
            "S-CHOICE /applicant",
            "S-TYPE /applicant/legalEntity",
            "S-TOO-SHORT /form/businessStart/company/premises/ownerName",
            "S-CHARACTERS /envelope/purpose",
            "S-FORM /applicant/naturalPerson/birthDate");
  }

  @Test
  void finds_faults_of_structure_codes_and_rules_beside_each_other() {
    Text.xml()
        .with("<sender>portal</sender>", "")
        .with("<division>320211<", "<division>320299<")
        .with("320211198705163012", "320211198705163013")
        .with("<employees>12<", "<employees>-1<")
        .with("<given>true<", "<given>false<")
        .isFoundToBreak(
            "S-REQUIRED /envelope/sender",
            "C-UNKNOWN /envelope/division",
            "R-CITIZEN-ID-CHECK /applicant/naturalPerson/identityDocument/number",
            "S-RANGE /form/businessStart/tax/employees",
            "R-CONSENT /consent/given");
  }

  @Test
  void finds_broken_rules_and_codes_together_in_xml() {
    Text.xml()
        .with("<division>320211<", "<division>320299<")
        .with("320211198705163012", "320211198705163013")
        .with("<creditCode>91320211MA1WXK3T9B<", "<creditCode>91320211MA1WXK3T9C<")
        .with("<amount>2000000.00<", "<amount>2500000.00<")
        .with("<given>true<", "<given>false<")
        .isFoundToBreak(CONTENT);
  }

  @Test
  void finds_the_same_broken_rules_and_codes_in_json() {
    Text.json()
        .with("\"division\" : \"320211\"", "\"division\" : \"320299\"")
        .with("320211198705163012", "320211198705163013")
        .with("\"91320211MA1WXK3T9B\"", "\"91320211MA1WXK3T9C\"")
        .with("\"2000000.00\"", "\"2500000.00\"")
        .with("\"given\" : true", "\"given\" : false")
        .isFoundToBreak(CONTENT);
  }

  private static final String[] CONTENT = {
    "C-UNKNOWN /envelope/division",
    "R-CITIZEN-ID-CHECK /applicant/naturalPerson/identityDocument/number",
    "R-CREDIT-CODE /form/businessStart/company/shareholder/2/legalEntity/creditCode",
    "R-CAPITAL-SUM /form/businessStart/company/registeredCapital/amount",
    "R-CONSENT /consent/given"
  };
}
