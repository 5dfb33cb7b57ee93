package org.yibiao.benchmarks.durable.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.durable.report.Comparison;

class SoakFindingsTest {

  @Test
  void a_heap_that_grows_is_not_flat() {
    List<Minute> minutes =
        IntStream.range(0, 40).mapToObj(i -> new Minute(10, 100, 200 + 10 * i, 900)).toList();

    assertThat(named("heap", minutes).reached()).contains(false);
    assertThat(named("memory", minutes).reached()).contains(true);
  }

  @Test
  void one_bad_minute_does_not_make_a_quarter_bad() {
    List<Minute> minutes =
        IntStream.range(0, 40)
            .mapToObj(i -> new Minute(i == 35 ? 5000 : 10, 100, 200, 900))
            .toList();

    assertThat(named("p99 of the answer", minutes).reached()).contains(true);
  }

  @Test
  void a_curve_has_a_point_for_each_minute() {
    List<Minute> minutes =
        IntStream.range(0, 7).mapToObj(i -> new Minute(i, 100, 200, 900)).toList();

    assertThat(new SoakFindings(minutes).plots())
        .allSatisfy(
            plot ->
                assertThat(plot.series().values()).allSatisfy(each -> assertThat(each).hasSize(7)));
  }

  private static Comparison named(String beginning, List<Minute> minutes) {
    return new SoakFindings(minutes)
        .comparisons().stream()
            .filter(each -> each.name().startsWith(beginning))
            .findFirst()
            .orElseThrow();
  }
}
