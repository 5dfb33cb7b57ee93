package org.yibiao.routes.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.Samples;

/** What one node keeps, and what it gives again to whom. */
class ReuseTest {

  private static final Node NODE = Node.first("reuse-" + Samples.newMessageId());

  private final Wants wants = Wants.something();

  @AfterAll
  static void stop() {
    NODE.close();
  }

  @Test
  void gives_what_was_fetched_again_with_its_time_and_what_was_masked() {
    Fetched fetched = fetch(wants);

    assertThat(look(wants)).isEqualTo(new Look.Known(fetched));
  }

  @Test
  void gives_nothing_that_was_fetched_for_another_purpose() {
    fetch(wants);

    assertThat(look(wants.forPurpose("核定房产税"))).isInstanceOf(Look.Ask.class);
  }

  @Test
  void gives_what_was_fetched_with_all_fields_to_who_wants_some() {
    fetch(wants);

    assertThat(look(wants.only("/owner"))).isInstanceOf(Look.Known.class);
  }

  @Test
  void gives_what_was_fetched_with_some_fields_to_nobody_who_wants_all() {
    fetch(wants.only("/owner"));

    assertThat(look(wants)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void gives_what_was_fetched_with_some_fields_to_who_wants_the_same_in_another_order() {
    fetch(wants.only("/owner", "/location"));

    assertThat(look(wants.only("/location", "/owner"))).isInstanceOf(Look.Known.class);
    assertThat(look(wants.only("/location"))).isInstanceOf(Look.Ask.class);
  }

  @Test
  void keeps_nothing_that_must_be_asked_anew_each_time() {
    fetch(wants.freshFor(Duration.ZERO));

    assertThat(look(wants.freshFor(Duration.ZERO))).isInstanceOf(Look.Ask.class);
    assertThat(shelf(wants)).isEmpty();
  }

  @Test
  void forgets_what_is_no_longer_fresh() {
    Wants brief = wants.freshFor(Duration.ofSeconds(4));
    fetch(brief);
    assertThat(look(brief)).isInstanceOf(Look.Known.class);

    await().until(() -> look(brief) instanceof Look.Ask);
  }

  @Test
  void the_grid_itself_lets_go_of_what_is_no_longer_fresh() {
    fetch(wants.freshFor(Duration.ofSeconds(4)));
    assertThat(shelf(wants)).isPresent();

    await().until(() -> shelf(wants).isEmpty());
  }

  @Test
  void gives_nothing_for_longer_than_the_holder_says_now() {
    fetch(wants);

    Wants shorter = wants.freshFor(Duration.ofMillis(1));
    await().until(() -> look(shorter) instanceof Look.Ask);
  }

  @Test
  void keeps_no_number_and_no_datum_in_clear() {
    fetch(wants);

    Shelf shelf = shelf(wants).orElseThrow();
    assertThat(NODE.shelves().keySet()).noneMatch(key -> key.contains(wants.subject()));
    assertThat(shelf.items())
        .singleElement()
        .satisfies(
            item -> {
              String text = new String(item.sealed(), StandardCharsets.ISO_8859_1);
              assertThat(text).doesNotContain("owner").doesNotContain("Zhang");
              assertThat(item.slot()).doesNotContain(wants.subject());
            });
  }

  @Test
  void asks_the_holder_if_what_is_kept_was_changed_and_keeps_the_new_answer() {
    fetch(wants);
    Shelf shelf = shelf(wants).orElseThrow();
    shelf.items()[0].sealed()[20] ^= 1;
    NODE.shelves().put(tag(wants), shelf);

    Fetched anew = fetch(wants);

    assertThat(look(wants)).isEqualTo(new Look.Known(anew));
  }

  @Test
  void opens_nothing_that_was_put_in_another_place() {
    Wants other = wants.forPurpose("核定房产税");
    fetch(wants);
    fetch(other);
    Shelf shelf = shelf(wants).orElseThrow();
    Shelf.Item[] items = shelf.items();
    NODE.shelves()
        .put(
            tag(wants),
            shelf.with(new Shelf.Item(items[0].slot(), items[1].sealed(), items[0].until())));

    assertThat(look(wants)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void keeps_no_more_subjects_than_it_may() {
    String hub = "small-" + Samples.newMessageId();
    try (Node small = Node.start(hub, Optional.empty(), Node.settings(Node.KEY, 300))) {
      for (int i = 0; i < 2000; i++) {
        String id = Samples.newMessageId();
        Wants each = Wants.something();
        small.reuse.look(each.wanted(), id);
        small.reuse.landed(id, each.freshness(), Wants.fetched("Zhang San"));
      }
      // the grid counts by partition, of which there are 271, and rounds up
      assertThat(small.shelves().size()).isBetween(200, 900);
    }
  }

  @Test
  void counts_what_was_used_again_and_what_was_not() {
    double hits = NODE.count("hits");
    double misses = NODE.count("misses");
    fetch(wants);
    look(wants);
    look(wants);

    assertThat(NODE.count("hits") - hits).isEqualTo(2);
    assertThat(NODE.count("misses") - misses).isEqualTo(1);
  }

  @Test
  void works_with_no_key_that_is_easily_guessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Node.settings("short", 10))
        .withMessageContaining("yibiao.exchange.reuse.key");
  }

  private Fetched fetch(Wants what) {
    String id = Samples.newMessageId();
    assertThat(NODE.reuse.look(what.wanted(), id)).isInstanceOf(Look.Ask.class);
    Fetched fetched = Wants.fetched("Zhang San");
    NODE.reuse.landed(id, what.freshness(), fetched);
    return fetched;
  }

  private Look look(Wants what) {
    return NODE.reuse.look(what.wanted(), Samples.newMessageId());
  }

  private static Optional<Shelf> shelf(Wants what) {
    return Optional.ofNullable(NODE.shelves().get(tag(what)));
  }

  private static String tag(Wants what) {
    return new Tags(Node.KEY).shelf(Wants.HOLDER, what.subject());
  }
}
