package org.yibiao.schemas.generator.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yibiao.schemas.generator.StandardXsd;

/**
 * Pairs of small standards, written as text.
 *
 * @param folder for the XSDs
 */
record SmallStandards(Path folder) {

  private static final String SCHEMA =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:yibiao:standard:v1"
                 targetNamespace="urn:yibiao:standard:v1" elementFormDefault="qualified">
      %s
      </xs:schema>
      """;

  private static final String DOCUMENT =
      """
      <xs:element name="%s">
        <xs:annotation><xs:appinfo source="urn:yibiao:document"/></xs:annotation>
        <xs:complexType><xs:sequence>%s</xs:sequence></xs:complexType>
      </xs:element>
      """;

  /** A document of this name with these fields. */
  static String document(String name, String fields) {
    return DOCUMENT.formatted(name, fields);
  }

  /** The breaches between two lists of components. */
  List<Breach> between(String older, String newer) {
    return Compatibility.between(standard("older", older), standard("newer", newer));
  }

  /** The breaches between two versions of one document. */
  List<Breach> betweenFields(String older, String newer) {
    return between(document("receipt", older), document("receipt", newer));
  }

  /** The breaches between two restrictions of one built-in type. */
  List<Breach> betweenFacets(String base, String older, String newer) {
    return between(typed(restriction(base, older)), typed(restriction(base, newer)));
  }

  /** The breaches between two definitions of one simple type. */
  static String restriction(String base, String facets) {
    return "<xs:restriction base='%s'>%s</xs:restriction>".formatted(base, facets);
  }

  /** A document whose only field is of this simple type. */
  static String typed(String definition) {
    return "<xs:simpleType name='Value'>%s</xs:simpleType>".formatted(definition)
        + document("receipt", "<xs:element name='value' type='Value'/>");
  }

  /** Writes the components as {@code <version>/standard.xsd}. */
  Path write(String version, String components) {
    try {
      Path file = Files.createDirectories(folder.resolve(version)).resolve("standard.xsd");
      return Files.writeString(file, SCHEMA.formatted(components));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StandardXsd standard(String version, String components) {
    try {
      return StandardXsd.read(write(version, components));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
