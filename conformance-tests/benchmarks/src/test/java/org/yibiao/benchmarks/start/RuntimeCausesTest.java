package org.yibiao.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuntimeCausesTest {

  private static final String PRINTED =
      """
      4242:
      java.cls.loadedClasses=29255
      sun.cls.appClassLoadTime=11897800000
      sun.cls.appClassLoadTime.self=6658840000
      sun.cls.classVerifyTime=4658000000
      sun.os.hrt.frequency=1000000000
      """;

  @Test
  void counts_in_seconds_whatever_the_counters_tick_in() {
    assertThat(RuntimeCauses.seconds(PRINTED))
        .containsEntry("loading classes from the class path", 11.8978)
        .containsEntry("verifying classes", 4.658);
  }

  @Test
  void counts_the_classes() {
    assertThat(RuntimeCauses.classes(PRINTED)).isEqualTo(29255);
  }
}
