package org.yibiao.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class MomentTest {

  @Test
  void writes_seconds_that_are_zero() {
    OffsetDateTime onTheMinute = OffsetDateTime.parse("2026-11-30T22:03:00+08:00");

    assertThat(Moment.text(onTheMinute)).isEqualTo("2026-11-30T22:03:00+08:00");
  }
}
