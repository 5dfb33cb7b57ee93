package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.DataItem;
import org.yibiao.standard.v1.DataResult;
import org.yibiao.standard.v1.Finding;

/** The checks for schemas that are not the standard's, such as the departments' own. */
class SchemaCheckTest {

  private static final String XSD =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="Message"><xs:complexType><xs:sequence>
          <xs:element name="row" maxOccurs="3"><xs:complexType>
            <xs:attribute name="YSDM" use="required"><xs:simpleType>
              <xs:restriction base="xs:string"><xs:pattern value="[0-9]{10}"/></xs:restriction>
            </xs:simpleType></xs:attribute>
          </xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
      </xs:schema>
      """;
  private static final String JSON_SCHEMA =
      """
      {"type": "object", "required": ["ENTNAME"],
       "properties": {"ENTNAME": {"type": "string"}, "LIST": {"items": {"maximum": 3}}}}
      """;

  @TempDir Path folder;

  @Test
  void names_the_element_and_says_what_the_validator_said() throws IOException {
    XmlSchemaCheck check = XmlSchemaCheck.of(file("native.xsd", XSD));
    assertThat(check.check(bytes("<Message><row YSDM=\"6001010000\"/></Message>"))).isEmpty();
    Finding finding =
        check.check(bytes("<Message><row YSDM=\"6001010000\"/><row YSDM=\"x\"/></Message>")).get(0);
    assertThat(finding.getXpath()).isEqualTo("/Message/row[2]");
  }

  @Test
  void refuses_a_missing_attribute_and_an_unexpected_element() throws IOException {
    XmlSchemaCheck check = XmlSchemaCheck.of(file("native.xsd", XSD));
    assertThat(check.check(bytes("<Message><row/></Message>")))
        .extracting(Finding::getRule)
        .containsExactly("S-SCHEMA");
    assertThat(check.check(bytes("<Message><line/></Message>")).get(0).getMessage().getEn())
        .contains("line");
    assertThat(check.check(bytes("<Other/>"))).extracting(Finding::getRule).contains("S-ROOT");
  }

  @Test
  void tells_a_right_message_to_whoever_listens_while_it_is_checked() throws IOException {
    XmlSchemaCheck check = XmlSchemaCheck.of(file("native.xsd", XSD));
    List<String> told = new ArrayList<>();
    ContentHandler listener =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes) {
            told.add(local);
          }
        };

    assertThat(check.check(bytes("<Message><row YSDM=\"6001010000\"/></Message>"), listener))
        .isEmpty();

    assertThat(told).containsExactly("Message", "row");
  }

  @Test
  void says_of_an_object_of_the_model_what_it_says_of_its_text() {
    XmlSchemaCheck check = XmlSchemaCheck.of(DocumentType.xsd());
    DataResult wrong = new DataResult();
    wrong.getItem().add(new DataItem());

    assertThat(check.checkDocument(wrong))
        .isNotEmpty()
        .usingRecursiveComparison()
        .isEqualTo(check.check(CanonicalXml.write(wrong)));
  }

  @Test
  void finds_nothing_wrong_with_an_object_of_the_model_that_is_right() {
    DataItem item = new DataItem();
    item.setName("number");
    item.setValue("P-1");
    DataResult right = new DataResult();
    right.getItem().add(item);

    assertThat(XmlSchemaCheck.of(DocumentType.xsd()).checkDocument(right)).isEmpty();
  }

  @Test
  void points_into_json_by_its_pointer() throws IOException {
    JsonSchemaCheck check = JsonSchemaCheck.of(file("native.json", JSON_SCHEMA));
    assertThat(check.check(bytes("{\"ENTNAME\": \"甲\", \"LIST\": [1, 3]}"))).isEmpty();
    assertThat(check.check(bytes("{\"LIST\": [1, 4]}")))
        .extracting(Finding::getRule, Finding::getPointer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("S-REQUIRED", "/ENTNAME"),
            org.assertj.core.groups.Tuple.tuple("S-RANGE", "/LIST/1"));
  }

  private java.net.URL file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toUri().toURL();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
