package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.AnswerNotUnderstood;

class PersonListTest {

  private static final String COMPANY = "91320211MADH4K7P1J";

  private final PersonList list = new PersonList(COMPANY);

  @Test
  void is_complete_when_the_last_page_is_there() {
    list.take(page(1, 2, 3, "a", "b"));
    assertThat(list.isComplete()).isFalse();
    assertThat(list.nextPage()).isEqualTo(2);
    list.take(page(2, 2, 3, "c"));
    assertThat(list.isComplete()).isTrue();
    assertThat(people()).containsExactly("a", "b", "c");
  }

  @Test
  void needs_no_empty_page_after_a_full_last_one() {
    list.take(page(1, 2, 4, "a", "b"));
    list.take(page(2, 2, 4, "c", "d"));
    assertThat(list.isComplete()).isTrue();
  }

  @Test
  void goes_by_the_page_size_of_the_answer_and_not_of_the_question() {
    list.take(page(1, 1, 2, "a"));
    assertThat(list.isComplete()).isFalse();
    list.take(page(2, 1, 2, "b"));
    assertThat(list.isComplete()).isTrue();
  }

  @Test
  void is_complete_with_an_empty_list() {
    list.take(page(1, 2, 0));
    assertThat(list.isComplete()).isTrue();
  }

  @Test
  void begins_again_when_the_total_changes_on_the_way() {
    list.take(page(1, 2, 3, "a", "b"));
    list.take(page(2, 2, 4, "c", "d"));
    assertThat(list.nextPage()).isEqualTo(1);
    assertThat(list.pages()).isEmpty();
    list.take(page(1, 2, 4, "a", "b"));
    list.take(page(2, 2, 4, "c", "d"));
    assertThat(people()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void begins_again_when_a_person_comes_twice() {
    list.take(page(1, 2, 3, "a", "b"));
    list.take(page(2, 2, 3, "b"));
    assertThat(list.nextPage()).isEqualTo(1);
  }

  @Test
  void begins_again_when_a_page_is_short() {
    list.take(page(1, 2, 5, "a", "b"));
    list.take(page(2, 2, 5, "c"));
    assertThat(list.nextPage()).isEqualTo(1);
  }

  @Test
  void begins_again_when_a_page_is_missing() {
    list.take(page(1, 2, 3, "a", "b"));
    list.take(page(2, 2, 3));
    assertThat(list.nextPage()).isEqualTo(1);
  }

  @Test
  void begins_again_when_the_page_size_changes_on_the_way() {
    list.take(page(1, 2, 5, "a", "b"));
    list.take(page(2, 3, 5, "c", "d", "e"));
    assertThat(list.nextPage()).isEqualTo(1);
  }

  @Test
  void gives_up_on_a_list_that_never_stands_still() {
    Throwable thrown =
        catchThrowable(
            () -> {
              for (int total = 3; total < 20; total++) {
                list.take(page(list.nextPage(), 2, total, "a" + total, "b" + total));
              }
            });
    assertThat(thrown).isInstanceOf(AnswerNotUnderstood.class).hasMessageContaining("changed");
  }

  @Test
  void gives_up_on_a_first_page_that_is_always_short() {
    list.take(page(1, 2, 3, "a"));
    list.take(page(1, 2, 3, "a"));
    refuses(page(1, 2, 3, "a"));
  }

  @Test
  void does_not_believe_another_page_than_it_asked_for() {
    refuses(page(2, 2, 3, "c"));
  }

  @Test
  void does_not_believe_the_page_of_another_company() {
    refuses(reply(page(1, 2, 1, "a").json().toString().replace(COMPANY, "91320211MA1WXK3T9B")));
  }

  @Test
  void does_not_believe_a_list_without_end() {
    refuses(page(1, 2, 1_000_000, "a", "b"));
  }

  @Test
  void does_not_believe_a_list_without_a_total() {
    refuses(reply(page(1, 2, 1, "a").json().toString().replace("TOTAL", "COUNT")));
  }

  @Test
  void takes_no_refusal_for_a_page() {
    refuses(reply("{\"CODE\":\"9001\",\"MSG\":\"系统忙\"}"));
  }

  private void refuses(Reply page) {
    assertThatThrownBy(() -> list.take(page)).isInstanceOf(AnswerNotUnderstood.class);
  }

  private List<String> people() {
    return list.pages().stream()
        .flatMap(page -> page.path("LIST").valueStream())
        .map(person -> person.path("PERID").asString())
        .toList();
  }

  private static Reply page(int number, int size, int total, String... people) {
    String rows =
        List.of(people).stream()
            .map(person -> "{\"PERID\":\"" + person + "\"}")
            .toList()
            .toString();
    return reply(
        "{\"CODE\":\"0000\",\"MSG\":\"成功\",\"UNISCID\":\"%s\",\"PAGENUM\":%d,\"PAGESIZE\":%d,\"TOTAL\":%d,\"LIST\":%s}"
            .formatted(COMPANY, number, size, total, rows));
  }

  private static Reply reply(String json) {
    return Reply.of(200, json.getBytes(StandardCharsets.UTF_8));
  }
}
