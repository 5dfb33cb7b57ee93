package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the JSON face cannot say is refused, and never left out. */
class RefusedXsdTest {

  private static final String XSD =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:yibiao:standard:v1"
                 targetNamespace="urn:yibiao:standard:v1" elementFormDefault="qualified">
        <xs:element name="receipt">
          <xs:annotation><xs:appinfo source="urn:yibiao:document"/></xs:annotation>
          <xs:complexType>%s</xs:complexType>
        </xs:element>
        <xs:element name="head" type="xs:string"/>
        <xs:element name="other" type="xs:string" substitutionGroup="head"/>
      </xs:schema>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "nillable='true', nillable",
    "default='9', default",
    "fixed='9', fixed",
  })
  void refuses_an_element_with_more_than_name_type_and_number(String more, String why) {
    String field = "<xs:element name='a' type='xs:string' " + more + "/>";
    assertThatThrownBy(() -> generate(sequence(field)))
        .isInstanceOf(UnsupportedXsd.class)
        .hasMessageContaining(why);
  }

  @Test
  void refuses_an_element_that_others_may_stand_in_for() {
    assertThatThrownBy(() -> generate(sequence("<xs:element ref='head'/>")))
        .hasMessageContaining("Substitution groups have no JSON form: head");
  }

  @Test
  void refuses_fields_in_any_order() {
    assertThatThrownBy(() -> generate("<xs:all><xs:element name='a' type='xs:string'/></xs:all>"))
        .hasMessageContaining("xs:all");
  }

  @Test
  void refuses_two_fields_of_one_name() {
    String twice = "<xs:element name='a' type='xs:string'/>".repeat(2);
    assertThatThrownBy(() -> generate(sequence(twice))).hasMessageContaining("Two fields");
  }

  private void generate(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("standard.xsd"), XSD.formatted(content));
    new JsonSchemaGenerator(StandardXsd.read(file), "1.0").writeTo(folder.resolve("json"));
  }

  private static String sequence(String fields) {
    return "<xs:sequence>" + fields + "</xs:sequence>";
  }
}
