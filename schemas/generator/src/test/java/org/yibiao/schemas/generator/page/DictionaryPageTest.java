package org.yibiao.schemas.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DictionaryPageTest {

  private static final String DICTIONARY =
      """
      {"version": "1.0", "documents": ["card"], "types": {
        "card": {"zh": "卡片", "en": "Card", "definition": {"zh": "一张卡片", "en": "A <card>"},
          "fields": {"sex": {"zh": "性别", "en": "Sex", "type": "Sex", "min": 0, "max": 1,
            "confidentiality": "personal"},
            "note": {"zh": "附注", "en": "Note", "type": "boolean", "min": 1, "unbounded": true}}},
        "Sex": {"zh": "性别", "en": "Sex", "definition": {"zh": "生理性别", "en": "Biological sex"},
          "base": "string", "codeList": "sex", "source": "GB/T 2261.1"}}}
      """;
  private static final String SEX =
      """
      {"name": {"zh": "性别代码", "en": "Codes of sex"}, "source": "GB/T 2261.1",
       "codes": [{"code": "1", "zh": "男", "en": "male"},
                 {"code": "3", "zh": "旧", "en": "old", "to": "2003-12-31", "replacedBy": ["9"]}]}
      """;

  private final String page = DictionaryPage.of(json(DICTIONARY), Map.of("sex", json(SEX)));

  @Test
  void gives_each_document_and_type_a_place_to_link_to() {
    assertThat(page).contains("<section id=\"card\">", "<section id=\"Sex\">", "href=\"#Sex\"");
  }

  @Test
  void says_of_a_field_how_often_it_occurs_and_how_confidential_it_is() {
    assertThat(page).contains("<td>0…1</td>", "<td>1…∞</td>", "class=\"level personal\"");
  }

  @Test
  void takes_the_definition_and_source_of_a_field_from_its_type_if_it_has_none() {
    String row =
        page.substring(page.indexOf("<code>sex</code>"), page.indexOf("<code>note</code>"));
    assertThat(row).contains("生理性别", "Biological sex", "GB/T 2261.1");
  }

  @Test
  void shows_codes_with_their_days_and_what_replaced_them() {
    assertThat(page).contains("male", "…2003-12-31 → 9", "../codes/sex.json");
  }

  @Test
  void leaves_a_long_code_list_where_it_is_and_tells_the_search_of_it() {
    String codes =
        IntStream.rangeClosed(1, 401)
            .mapToObj("{\"code\": \"%d\", \"zh\": \"号\", \"en\": \"long\"}"::formatted)
            .collect(Collectors.joining(",", "{\"codes\": [", "]}"));

    assertThat(DictionaryPage.of(json(DICTIONARY), Map.of("numbers", json(codes))))
        .contains("data-codes=\"../codes/numbers.json\"", "401 项")
        .doesNotContain("<code>401</code>");
  }

  @Test
  void escapes_what_it_shows() {
    assertThat(page).contains("A &lt;card&gt;");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
