package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MaintenanceWordsTest {

  @Test
  void a_setting_that_gives_only_the_start_is_told_what_is_missing() {
    assertThatThrownBy(() -> new Maintenance("0 0 20 L * *", null, ZoneId.of("UTC"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lasts")
        .hasMessageContaining("text.zh")
        .hasMessageContaining("0 0 20 L * *");
  }
}
