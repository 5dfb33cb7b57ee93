package org.yibiao.kit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void writes_seconds_that_are_zero() {
    Instant onTheMinute = Instant.parse("2026-11-30T14:03:00.25Z");

    assertThat(Documents.written(onTheMinute)).isEqualTo("2026-11-30T14:03:00Z");
  }
}
