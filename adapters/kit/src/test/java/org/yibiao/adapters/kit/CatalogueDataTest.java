package org.yibiao.adapters.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.DataItem;
import org.yibiao.standard.v1.DataRecord;
import org.yibiao.standard.v1.DataResult;
import tools.jackson.databind.JsonNode;

class CatalogueDataTest {

  private static final String PLAIN =
      "{'number':'P-1','place':[{'name':'a','floor':'3'},{'name':'b'}]}";

  @Test
  void a_result_is_made_of_plain_data_as_its_json_form_is() {
    DataResult made = CatalogueData.result(json(PLAIN));

    assertThat(CanonicalJson.toTree(made)).isEqualTo(CatalogueData.body(json(PLAIN)));
  }

  @Test
  void a_record_becomes_the_plain_data_that_it_was_made_of() {
    DataRecord made = CatalogueData.record(json(PLAIN));

    assertThat(CatalogueData.plainOf(made)).isEqualTo(json(PLAIN));
  }

  @Test
  void what_is_null_or_empty_is_left_out() {
    DataResult made = CatalogueData.result(json("{'a':null,'b':'','c':'1'}"));

    assertThat(made.getItem()).extracting(DataItem::getName).containsExactly("c");
  }

  @Test
  void a_table_within_a_table_cannot_be_read() {
    JsonNode nested = json("{'outer':[{'inner':[{'a':'1'}]}]}");

    assertThatThrownBy(() -> CatalogueData.result(nested))
        .isInstanceOf(NotReadable.class)
        .hasMessageContaining("inner");
  }

  private static JsonNode json(String text) {
    return CanonicalJson.tree(text.replace('\'', '"').getBytes(UTF_8));
  }
}
