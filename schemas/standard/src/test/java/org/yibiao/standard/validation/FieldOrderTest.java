package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldOrderTest {

  private static final FieldOrder ORDER = new FieldOrder(List.of("a", "b", "c", "d", "e"));

  @Test
  void finds_nothing_in_the_right_order() {
    assertThat(ORDER.misplaced(List.of())).isEmpty();
    assertThat(ORDER.misplaced(List.of("a", "b", "b", "e"))).isEmpty();
  }

  @Test
  void finds_the_later_of_two_neighbours_that_changed_places() {
    assertThat(ORDER.misplaced(List.of("b", "a", "c"))).containsExactly("a");
    assertThat(ORDER.misplaced(List.of("b", "a", "b"))).containsExactly("a");
  }

  @Test
  void finds_each_of_several() {
    assertThat(ORDER.misplaced(List.of("b", "a", "d", "c"))).containsExactly("a", "c");
  }

  @Test
  void blames_what_was_moved_and_not_what_it_passed() {
    assertThat(ORDER.misplaced(List.of("e", "a", "b", "c", "d"))).containsExactly("e");
    assertThat(ORDER.misplaced(List.of("b", "c", "d", "a"))).containsExactly("a");
  }

  @Test
  void takes_little_time_over_a_long_list() {
    List<String> many = Collections.nCopies(100_000, "b");
    assertThat(ORDER.misplaced(many)).isEmpty();
  }
}
