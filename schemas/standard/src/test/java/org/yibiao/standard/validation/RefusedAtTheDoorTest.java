package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.node.ObjectNode;

class RefusedAtTheDoorTest {

  private static final Sample SAMPLE = Sample.BUSINESS_START;
  private static final String PREMISES = "/form/businessStart/company/premises";
  private static final Charset GBK = Charset.forName("GBK");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void refuses_empty_input(String nothing) {
    isRefused(xml(nothing), "S-EMPTY", "");
    isRefused(json(nothing), "S-EMPTY", "");
  }

  @Test
  void refuses_what_is_not_xml_or_json_and_says_where_it_stops_being_so() {
    assertThat(isRefused(xml("{}"), "S-NOT-READABLE", "").getLine()).isEqualTo(1);
    assertThat(isRefused(json("<submission/>"), "S-NOT-READABLE", "").getColumn()).isEqualTo(1);
    isRefused(xml("<submission xmlns='urn:yibiao:standard:v1'><envelope>"), "S-NOT-READABLE", "");
    isRefused(json("{\"envelope\": {"), "S-NOT-READABLE", "");
    isRefused(json("{} {}"), "S-NOT-READABLE", "");
  }

  @Test
  void refuses_bytes_in_another_encoding_than_declared() {
    byte[] xml = new String(SAMPLE.xml(), StandardCharsets.UTF_8).getBytes(GBK);
    byte[] json = new String(SAMPLE.json(), StandardCharsets.UTF_8).getBytes(GBK);
    isRefused(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml), "S-ENCODING", "");
    isRefused(BothFaces.VALIDATOR.validateJson(DocumentType.SUBMISSION, json), "S-ENCODING", "");
  }

  @Test
  void takes_xml_in_another_encoding_that_it_declares() {
    byte[] declared = SAMPLE.xmlWith("UTF-8", "GBK");
    byte[] xml = new String(declared, StandardCharsets.UTF_8).getBytes(GBK);
    assertThat(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE submission>",
        "<!DOCTYPE submission SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE submission [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE submission [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
      })
  void refuses_a_document_type_whatever_it_holds(String doctype) {
    byte[] xml = SAMPLE.xmlWith("<submission", doctype + "<submission");
    isRefused(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml), "S-DTD", "");
  }

  @Test
  void refuses_too_deep_nesting() {
    String envelope = "<submission xmlns='urn:yibiao:standard:v1'>" + "<envelope>".repeat(100);
    isRefused(xml(envelope), "S-TOO-DEEP", "");
    isRefused(json("[".repeat(100_000)), "S-TOO-DEEP", "");
  }

  @Test
  void refuses_xml_1_1_because_it_lets_control_characters_in() {
    byte[] xml = SAMPLE.xmlWith("version=\"1.0\"", "version=\"1.1\"");
    isRefused(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml), "S-NOT-READABLE", "");
  }

  @Test
  void refuses_another_root() {
    isRefused(xml("<receipt xmlns='urn:yibiao:standard:v1'/>"), "S-ROOT", "");
    isRefused(xml("<submission/>"), "S-ROOT", "");
    isRefused(json("[]"), "S-ROOT", "");
    isRefused(json("\"submission\""), "S-ROOT", "");
  }

  @Test
  void says_that_json_takes_no_wrapper() {
    Finding finding = isRefused(json("{\"submission\": {}}"), "S-ROOT", "");
    assertThat(finding.getRemedy().getEn()).contains("without “submission”");
  }

  @Test
  void refuses_a_duplicate_name_and_says_which() {
    byte[] json = SAMPLE.jsonWith("\"sender\" :", "\"sender\" : \"x\", \"sender\" :");
    isRefused(
        BothFaces.VALIDATOR.validateJson(DocumentType.SUBMISSION, json),
        "S-DUPLICATE",
        "/envelope/sender");
  }

  @Test
  void refuses_a_null() {
    refusesJson("\"sender\" : \"portal\"", "\"sender\" : null", "S-TYPE", "/envelope/sender");
  }

  @Test
  void refuses_an_amount_written_as_a_number() {
    refusesJson(
        "\"2000000.00\"",
        "2000000.00",
        "S-TYPE",
        "/form/businessStart/company/registeredCapital/amount");
  }

  @Test
  void refuses_a_number_written_as_a_text() {
    refusesJson(
        "\"employees\" : 12",
        "\"employees\" : \"12\"",
        "S-TYPE",
        "/form/businessStart/tax/employees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud842", "\\ufffe"})
  void refuses_characters_that_xml_cannot_carry(String character) {
    refusesJson("\"企业开办一件事联办\"", "\"办" + character + "\"", "S-CHARACTERS", "/envelope/purpose");
  }

  @Test
  void refuses_xml_fields_in_another_order_and_shows_the_right_one() {
    Finding finding =
        refusesXml(
            "<sender>portal</sender>\n    <receiver>hub</receiver>",
            "<receiver>hub</receiver><sender>portal</sender>",
            "S-ORDER",
            "/envelope/sender");
    assertThat(finding.getRemedy().getZh()).contains("sender（发送方）、receiver（接收方）");
  }

  @Test
  void refuses_text_between_fields_and_attributes() {
    refusesXml("<envelope>", "<envelope>早", "S-TEXT", "/envelope");
    refusesXml("<sender>", "<sender a=\"1\">", "S-ATTRIBUTE", "/envelope/sender/@a");
    refusesXml("<envelope>", "<envelope id=\"1\">", "S-ATTRIBUTE", "/envelope/@id");
  }

  @Test
  void refuses_a_field_of_another_namespace() {
    refusesXml("<sender>", "<extra xmlns=\"urn:other\"/><sender>", "S-UNKNOWN", "/envelope/extra");
  }

  @Test
  void refuses_a_field_of_the_standard_in_another_namespace_and_says_nothing_else() {
    byte[] xml =
        SAMPLE.xmlWith("<sender>portal</sender>", "<sender xmlns=\"urn:other\">portal</sender>");
    List<Finding> findings = BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml);
    Finding only = isRefused(findings, "S-NAMESPACE", "/envelope/sender");
    assertThat(findings).hasSize(1);
    assertThat(only.getMessage().getEn()).contains("urn:other");
    assertThat(only.getRemedy().getZh()).contains("urn:yibiao:standard:v1");
    refusesXml("<consent>", "<consent xmlns=\"\">", "S-NAMESPACE", "/consent");
  }

  @Test
  void refuses_marks_of_an_empty_value_and_of_another_type() {
    String xsi = "<sender xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:";
    refusesXml("<sender>", xsi + "nil=\"true\">", "S-ATTRIBUTE", "/envelope/sender/@xsi:nil");
    refusesXml("<sender>", xsi + "type=\"Day\">", "S-ATTRIBUTE", "/envelope/sender/@xsi:type");
  }

  @Test
  void refuses_too_many_where_the_platform_has_no_words_for_it() {
    Sample batch = new Sample("batch-companies");
    String change = batchXml(batch).replaceAll("(?s).*?(<changedField>.*?</changedField>).*", "$1");
    byte[] xml =
        batchXml(batch).replace(change, change.repeat(202)).getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = BothFaces.VALIDATOR.validateXml(DocumentType.BATCH, xml);
    isRefused(findings, "S-TOO-MANY", "/record/0/change/changedField");
    assertThat(findings).hasSize(1);
  }

  @Test
  void tells_a_number_out_of_range_from_one_in_another_form() {
    refusesXml("<employees>12<", "<employees>1.5<", "S-FORM", "/form/businessStart/tax/employees");
    refusesXml("<employees>12<", "<employees>-1<", "S-RANGE", "/form/businessStart/tax/employees");
    byte[] json = new Sample("problem").jsonWith("\"line\" : 128", "\"line\" : 2147483648");
    Finding finding =
        isRefused(
            BothFaces.VALIDATOR.validateJson(DocumentType.PROBLEM, json),
            "S-RANGE",
            "/finding/0/line");
    assertThat(finding.getRemedy().getEn()).contains("at least 1, at most 2147483647");
  }

  @Test
  void takes_no_more_time_over_a_value_than_it_may_be_long() {
    String name = "<name>林知远</name>";
    String tooLong = "<name>" + "林".repeat(2_000_000) + "</name>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> refusesXml(name, tooLong, "S-TOO-LONG", "/applicant/naturalPerson/name"));
    String amount = "<amount>" + "1".repeat(2_000_000) + "</amount>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            refusesXml(
                "<amount>2000000.00</amount>",
                amount,
                "S-FORM",
                "/form/businessStart/company/registeredCapital/amount"));
  }

  @Test
  void ignores_blanks_around_numbers_however_many() {
    String blanks = " ".repeat(5_000);
    byte[] right = SAMPLE.xmlWith("<employees>12<", "<employees>" + blanks + "12\n" + blanks + "<");
    assertThat(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, right)).isEmpty();
    String place = "/form/businessStart/tax/employees";
    refusesXml("<employees>12<", "<employees>12" + blanks + "x<", "S-FORM", place);
    refusesXml("<employees>12<", "<employees>1 2<", "S-FORM", place);
  }

  @Test
  void says_how_many_digits_an_amount_may_have() {
    Finding finding =
        refusesXml(
            "<amount>2000000.00<",
            "<amount>20000000000000000000<",
            "S-FORM",
            "/form/businessStart/company/registeredCapital/amount");
    assertThat(finding.getRemedy().getEn()).contains("at most 18 digits, at most 2 decimal places");
  }

  @Test
  void says_only_that_something_is_no_object_where_one_of_a_choice_belongs() {
    byte[] json =
        new Sample("evidenceRequest-yes-no")
            .jsonWith("\"subject\" : {", "\"subject\" : [], \"subjekt\" : {");
    assertThat(BothFaces.VALIDATOR.validateJson(DocumentType.EVIDENCE_REQUEST, json))
        .extracting(Finding::getRule)
        .containsExactlyInAnyOrder("S-TYPE", "S-UNKNOWN");
  }

  @Test
  void finds_a_wrong_order_beside_other_faults_of_the_same_element() {
    byte[] xml =
        SAMPLE.xmlWith(
            "<sender>portal</sender>\n    <receiver>hub</receiver>",
            "<colour>red</colour><receiver>hub</receiver><sender>portal</sender>");
    assertThat(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml))
        .extracting(finding -> finding.getRule() + finding.getPointer())
        .containsExactlyInAnyOrder("S-UNKNOWN/envelope/colour", "S-ORDER/envelope/sender");
  }

  private static String batchXml(Sample batch) {
    return new String(batch.xml(), StandardCharsets.UTF_8);
  }

  @Test
  void says_where_in_the_text_of_an_xml_document() {
    Finding finding = refusesXml("<sender>portal", "<sender>Portal", "S-FORM", "/envelope/sender");
    assertThat(finding.getLine()).isEqualTo(5);
    assertThat(finding.getXpath()).isEqualTo("/submission/envelope/sender");
    assertThat(finding.getField().getZh()).isEqualTo("发送方");
    assertThat(finding.getField().getEn()).isEqualTo("Sender");
    assertThat(finding.getMessage().getZh()).isEqualTo("“信封 › 发送方”的格式不对");
    assertThat(finding.getRemedy().getEn())
        .isEqualTo(
            "It should be: Department code: lower-case words joined by hyphens, at most 40"
                + " characters");
  }

  @Test
  void lists_the_codes_with_their_meaning() {
    Finding finding =
        refusesXml("<sex>1</sex>", "<sex>3</sex>", "S-CODE", "/applicant/naturalPerson/sex");
    assertThat(finding.getRemedy().getZh()).contains("1男、2女");
    assertThat(finding.getRemedy().getEn()).contains("1 (male), 2 (female)");
  }

  @Test
  void says_no_more_than_a_hundred_things() {
    String seal = "{\"type\": \"x\", \"quantity\": 0}";
    String many = "[" + (seal + ",").repeat(99) + seal + "]";
    byte[] json = ("{\"form\": {\"businessStart\": {\"seal\": " + many + "}}}").getBytes();
    assertThat(BothFaces.VALIDATOR.validateJson(DocumentType.SUBMISSION, json)).hasSize(100);
  }

  @Test
  void counts_a_rare_character_as_one() {
    Sample rare = new Sample("submission-rare-characters");
    assertThat(BothFaces.of(rare, tree -> name(tree, "𠮷".repeat(100)))).isEmpty();
    isRefused(
        BothFaces.of(rare, tree -> name(tree, "𠮷".repeat(101))),
        "S-TOO-LONG",
        "/form/businessStart/tax/financialOfficer/name");
    isRefused(
        BothFaces.of(rare, tree -> ((ObjectNode) tree.at(PREMISES)).put("ownerName", "𠮷")),
        "S-TOO-SHORT",
        PREMISES + "/ownerName");
  }

  private static void name(ObjectNode tree, String name) {
    ((ObjectNode) tree.at("/form/businessStart/tax/financialOfficer")).put("name", name);
  }

  private static List<Finding> xml(String text) {
    return BothFaces.VALIDATOR.validateXml(
        DocumentType.SUBMISSION, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Finding> json(String text) {
    return BothFaces.VALIDATOR.validateJson(
        DocumentType.SUBMISSION, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Finding refusesXml(String found, String wrong, String rule, String pointer) {
    byte[] xml = SAMPLE.xmlWith(found, wrong);
    return isRefused(BothFaces.VALIDATOR.validateXml(DocumentType.SUBMISSION, xml), rule, pointer);
  }

  private static void refusesJson(String found, String wrong, String rule, String pointer) {
    byte[] json = SAMPLE.jsonWith(found, wrong);
    isRefused(BothFaces.VALIDATOR.validateJson(DocumentType.SUBMISSION, json), rule, pointer);
  }

  private static Finding isRefused(List<Finding> findings, String rule, String pointer) {
    assertThat(findings).isNotEmpty();
    Finding first = findings.get(0);
    assertThat(first.getRule()).isEqualTo(rule);
    assertThat(first.getPointer()).isEqualTo(pointer);
    assertThat(first.getMessage().getZh()).matches("(?s).*\\p{IsHan}.*");
    assertThat(first.getRemedy().getEn()).isNotBlank();
    return first;
  }
}
