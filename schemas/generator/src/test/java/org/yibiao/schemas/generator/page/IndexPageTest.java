package org.yibiao.schemas.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IndexPageTest {

  private static final String INDEX =
      """
      {"version": "1.0", "dictionary": "dictionary/", "xsd": "xsd/standard.xsd", "documents": [
        {"name": "card", "zh": "卡片", "en": "Card", "jsonSchema": "json-schema/card.schema.json",
         "samples": ["samples/card-full.json", "samples/card-full.xml", "samples/card.xml"]}],
       "codeLists": [{"id": "sex", "zh": "性别", "en": "Sex", "codes": 4, "json": "codes/sex.json"}],
       "rules": ["rules/standard.sch"], "wsdl": [], "schemaFiles": ["xsd/standard.xsd"]}
      """;

  private final String page = IndexPage.of(JsonMapper.shared().readTree(INDEX));

  @Test
  void leads_to_all_that_the_version_has() {
    assertThat(page)
        .contains(
            "href=\"dictionary/\"",
            "href=\"dictionary/#card\"",
            "href=\"json-schema/card.schema.json\"",
            "href=\"codes/sex.json\"",
            "href=\"rules/standard.sch\"",
            "href=\"xsd/standard.xsd\"");
  }

  @Test
  void names_a_sample_once_with_each_of_its_forms() {
    assertThat(page)
        .contains(
            "<div>card-full <a href=\"samples/card-full.json\">JSON</a>"
                + " <a href=\"samples/card-full.xml\">XML</a></div>",
            "<div>card <a href=\"samples/card.xml\">XML</a></div>");
  }
}
