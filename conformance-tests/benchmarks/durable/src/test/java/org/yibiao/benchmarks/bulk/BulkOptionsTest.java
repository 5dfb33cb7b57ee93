package org.yibiao.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BulkOptionsTest {

  @Test
  void a_full_run_takes_a_million_and_ten_million_of_each_form() {
    BulkOptions full = BulkOptions.of();

    assertThat(full.records()).containsExactly(1_000_000, 10_000_000);
    assertThat(full.forms()).containsExactly(Form.values());
  }

  @Test
  void a_quick_run_takes_twenty_thousand_unless_said_otherwise() {
    assertThat(BulkOptions.of("--quick").records()).containsExactly(20_000);
    assertThat(BulkOptions.of("--records", "500", "--quick").records()).containsExactly(500);
  }

  @Test
  void forms_are_given_by_their_names() {
    assertThat(BulkOptions.of("--forms", "csv, json-lines").forms())
        .containsExactly(Form.CSV, Form.JSON_LINES);
  }

  @Test
  void what_is_not_understood_is_refused() {
    assertThatThrownBy(() -> BulkOptions.of("--form", "csv")).hasMessageContaining("--forms");
    assertThatThrownBy(() -> BulkOptions.of("--forms", "excel")).hasMessageContaining("excel");
  }
}
