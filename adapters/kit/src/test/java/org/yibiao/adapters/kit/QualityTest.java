package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

class QualityTest {

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
            code: 3070160000/00009
            body: taxStatus
            summary: {zh: 状态, en: State}
            subjects: [creditCode]
            sharing: unconditional
            freshness: PT1H
            updated: {zh: 实时, en: At once}
            # quality
      codes:
        - {code: "0", outcome: done}
      """;

  @Test
  void is_what_the_descriptor_declares() {
    assertThat(quality("quality: reported")).contains(Quality.REPORTED);
  }

  @Test
  void is_not_made_up_where_the_descriptor_does_not_state_it() {
    assertThat(quality("")).isEmpty();
  }

  @Test
  void is_refused_if_it_is_no_level_of_the_list() {
    assertThatThrownBy(() -> quality("quality: excellent"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quality");
  }

  @Test
  void has_the_codes_and_words_of_the_published_list() throws IOException {
    try (InputStream in = Quality.class.getResourceAsStream("/kit/department.schema.json")) {
      JsonNode list =
          CanonicalJson.tree(in.readAllBytes()).at("/$defs/resource/properties/quality/oneOf");

      assertThat(list.values())
          .extracting(each -> each.path("const").asString() + ": " + each.path("title").asString())
          .containsExactlyElementsOf(Stream.of(Quality.values()).map(QualityTest::line).toList());
    }
  }

  private static String line(Quality level) {
    return level.code() + ": " + level.text().zh() + " · " + level.text().en();
  }

  private static Optional<Quality> quality(String line) {
    byte[] yaml = DESCRIPTOR.replace("# quality", line).getBytes(StandardCharsets.UTF_8);
    return DescriptorReader.read(yaml, "departments/tax")
        .services()
        .get(0)
        .resource()
        .orElseThrow()
        .quality();
  }
}
