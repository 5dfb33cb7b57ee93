package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DataResource.Consent;
import org.yibiao.standard.v1.Confidentiality;

/** What a department.yaml says of the data that its service gives. */
class ResourceInDescriptorTest {

  private static final String DESCRIPTOR =
      """
      department: tax
      name: {zh: 税务, en: Tax}
      protocol: test
      settings: {}
      services:
        - code: tax.status
          name: {zh: 状态, en: State}
          repeat: safe
          request: {mapping: mapping/a.xsl, schema: native/a.xsd}
          answer: {mapping: mapping/b.xsl, schema: native/b.xsd}
          resource:
            code: 3070150000/00009
            body: taxStatus
            summary: {zh: 状态, en: State}
            subjects: [creditCode, citizen]
            sharing: unconditional
            freshness: P1D
            updated: {zh: 每日, en: Every day}
            grants:
              - department: customs
              - {department: banks, clearUpTo: internal, verdictsOnly: true}
      codes:
        - {code: "0", outcome: done}
      """;

  @Test
  void gives_data_as_they_are_where_nothing_else_is_said() {
    DataResource.Grant customs = read(DESCRIPTOR).grants().get(0);

    assertThat(customs).isEqualTo(DataResource.Grant.whole("customs"));
  }

  @Test
  void names_the_class_up_to_which_data_are_given_in_clear() {
    DataResource.Grant banks = read(DESCRIPTOR).grants().get(1);

    assertThat(banks.clearUpTo()).isEqualTo(Confidentiality.INTERNAL);
    assertThat(banks.verdictsOnly()).isTrue();
  }

  @Test
  void knows_only_the_classes_of_the_standard() {
    assertThatThrownBy(() -> read(DESCRIPTOR.replace("clearUpTo: internal", "clearUpTo: secret")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clearUpTo");
  }

  @Test
  void shows_data_before_they_are_given_to_persons_only() {
    String previewed =
        DESCRIPTOR.replace("freshness: P1D", "freshness: P1D\n      consent: preview");

    assertThatThrownBy(() -> read(previewed)).isInstanceOf(IllegalArgumentException.class);
    assertThat(read(previewed.replace("[creditCode, citizen]", "[citizen]")).consent())
        .contains(Consent.PREVIEW);
  }

  private static DataResource read(String yaml) {
    return DescriptorReader.read(yaml.getBytes(StandardCharsets.UTF_8), "departments/tax")
        .services()
        .get(0)
        .resource()
        .orElseThrow();
  }
}
