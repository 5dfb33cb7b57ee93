package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCheckTest {

  private static final String COMPLETE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:yibiao:standard:v1"
                 targetNamespace="urn:yibiao:standard:v1" elementFormDefault="qualified">
        <xs:simpleType name="Name">
          <xs:annotation>
            <xs:documentation xml:lang="zh">姓名</xs:documentation>
            <xs:documentation xml:lang="en">Name</xs:documentation>
            <xs:documentation source="urn:yibiao:definition" xml:lang="zh">人的姓名</xs:documentation>
            <xs:documentation source="urn:yibiao:definition" xml:lang="en">Of a person</xs:documentation>
          </xs:annotation>
          <xs:restriction base="xs:string"/>
        </xs:simpleType>
        <xs:element name="card">
          <xs:annotation>
            <xs:appinfo source="urn:yibiao:document"/>
            <xs:appinfo source="urn:yibiao:confidentiality">personal</xs:appinfo>
            <xs:documentation xml:lang="zh">卡片</xs:documentation>
            <xs:documentation xml:lang="en">Card</xs:documentation>
            <xs:documentation source="urn:yibiao:definition" xml:lang="zh">一张卡片</xs:documentation>
            <xs:documentation source="urn:yibiao:definition" xml:lang="en">A card</xs:documentation>
          </xs:annotation>
          <xs:complexType>
            <xs:sequence>
              <xs:element name="holder" type="Name">
                <xs:annotation>
                  <xs:documentation xml:lang="zh">持有人</xs:documentation>
                  <xs:documentation xml:lang="en">Holder</xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """;

  @TempDir private Path folder;

  @Test
  void takes_definition_from_the_type_and_confidentiality_from_the_holder() throws IOException {
    assertThat(gaps(COMPLETE)).isEmpty();
  }

  @Test
  void misses_a_name_in_a_language() throws IOException {
    assertThat(
            gaps(
                COMPLETE.replace(
                    "<xs:documentation xml:lang=\"en\">Holder</xs:documentation>", "")))
        .containsExactly("card/holder has no English name");
  }

  @Test
  void misses_a_definition_in_a_language() throws IOException {
    assertThat(gaps(COMPLETE.replace("xml:lang=\"en\">Of a person", "xml:lang=\"fr\">Of a person")))
        .containsExactlyInAnyOrder(
            "card/holder has no definition in both languages, and neither has its type",
            "Name has no definition in both languages");
  }

  @Test
  void misses_a_class_of_confidentiality() throws IOException {
    assertThat(gaps(COMPLETE.replace("urn:yibiao:confidentiality", "urn:other")))
        .containsExactly(
            "card/holder has no class of confidentiality, nor has its type or its holder");
  }

  private List<String> gaps(String xsd) throws IOException {
    Path file = Files.writeString(folder.resolve("standard.xsd"), xsd);
    return new AnnotationCheck(StandardXsd.read(file)).gaps();
  }
}
