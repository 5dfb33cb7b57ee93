package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

class DataCheckTest {

  @Test
  void a_number_of_the_standard_is_checked_in_its_written_form() {
    DataCheck members = check("Count");

    assertThat(members.check(data("0"))).isEmpty();
    assertThat(members.check(data("1200"))).isEmpty();
    assertThat(members.check(data("-1"))).isNotEmpty();
    assertThat(members.check(data("12.5"))).isNotEmpty();
    assertThat(members.check(data("many"))).isNotEmpty();
  }

  @Test
  void a_number_in_a_small_range_is_held_to_it() {
    DataCheck days = check("WorkingDays");

    assertThat(days.check(data("1000"))).isEmpty();
    assertThat(days.check(data("1001"))).isNotEmpty();
  }

  @Test
  void a_type_that_the_standard_does_not_have_is_named_with_where_to_find_one() {
    assertThatThrownBy(() -> check("Headcount"))
        .hasMessageContaining("members")
        .hasMessageContaining("Headcount")
        .hasMessageContaining("数据字典")
        .hasMessageContaining("data dictionary");
  }

  private static DataCheck check(String type) {
    Name label = new Name("人数", "Members");
    return DataCheck.of(List.of(new DataField("members", label, type, true, List.of())));
  }

  private static JsonNode data(String value) {
    return CanonicalJson.mapper().createObjectNode().put("members", value);
  }
}
