package org.yibiao.benchmarks.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StagesTest {

  @TestFactory
  Stream<DynamicTest> does_the_same_in_both_ways() {
    return Stages.names().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(name, () -> assertThat(Stages.ready(name)).isNotNull()));
  }

  @Test
  void has_the_mapping_of_every_department_each_way() {
    assertThat(Stages.names().stream().filter(name -> name.startsWith("mapping-"))).hasSize(20);
  }

  @Test
  void refuses_to_compare_what_does_not_do_the_same() {
    Stage stage = new Stage(() -> "one", () -> "another");

    assertThatThrownBy(stage::check).hasMessageContainingAll("one", "another");
  }

  @Test
  void compares_bytes_by_what_they_are() throws Exception {
    new Stage(() -> new byte[] {1}, () -> new byte[] {1}).check();
  }

  @Test
  void refuses_a_name_that_there_is_not() {
    assertThatThrownBy(() -> Stages.ready("alchemy")).hasMessageContaining("alchemy");
  }

  @Test
  void gives_both_sides_a_turn_in_each_round_and_swaps_who_begins() {
    List<Turn> turns = Stream.iterate(0, i -> i + 1).limit(6).map(Turn::of).toList();

    assertThat(turns)
        .containsExactly(
            Turn.HUB, Turn.LIBRARIES, Turn.LIBRARIES, Turn.HUB, Turn.HUB, Turn.LIBRARIES);
  }

  @Test
  void warms_up_in_whole_rounds_and_no_shorter_than_asked() {
    assertThat(Pace.FULL.warmUpTurns()).isEqualTo(60);
    assertThat(Pace.QUICK.warmUpTurns()).isEqualTo(20);
  }
}
