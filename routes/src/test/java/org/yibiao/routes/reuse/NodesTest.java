package org.yibiao.routes.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.hazelcast.core.HazelcastInstanceNotActiveException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.Samples;

/** What two nodes of one grid do together. */
class NodesTest {

  private final Wants wants = Wants.something();
  private final String leader = Samples.newMessageId();
  private final String follower = Samples.newMessageId();
  private Node here;
  private Node there;

  @BeforeEach
  void start() {
    here = Node.first("nodes-" + Samples.newMessageId());
    there = here.joined();
    assertThat(here.grid.getCluster().getMembers()).hasSize(2);
    await().until(() -> here.grid.getPartitionService().isClusterSafe());
  }

  @AfterEach
  void stop() {
    there.close();
    here.close();
  }

  @Test
  void what_one_node_fetched_the_other_uses_again() {
    fetch(here);

    assertThat(look(there)).isInstanceOf(Look.Known.class);
  }

  @Test
  void what_one_node_fetched_outlives_it() {
    fetch(here);

    here.die();

    assertThat(look(there)).isInstanceOf(Look.Known.class);
  }

  @Test
  void a_change_on_one_node_outdates_at_once_what_the_other_fetched() {
    fetch(here);

    there.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE);

    assertThat(look(here)).isInstanceOf(Look.Ask.class);
    assertThat(there.count("invalidations")).isEqualTo(1);
  }

  @Test
  void a_change_outdates_every_resource_of_the_same_holder_and_subject() {
    here.reuse.look(wants.wantedOf("9990000000/00002"), leader);
    here.reuse.landed(leader, wants.freshness(), Wants.fetched("Zhang San"));

    there.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE);

    assertThat(here.reuse.look(wants.wantedOf("9990000000/00002"), follower))
        .isInstanceOf(Look.Ask.class);
  }

  @Test
  void a_change_leaves_other_subjects_and_other_holders_alone() {
    fetch(here);

    there.reuse.changed(Wants.HOLDER, Wants.something().subject(), Wants.RESOURCE);
    there.reuse.changed("another-office", wants.subject(), Wants.RESOURCE);

    assertThat(look(here)).isInstanceOf(Look.Known.class);
  }

  @Test
  void what_was_on_its_way_when_the_subject_changed_is_not_kept() {
    here.reuse.look(wants.wanted(), leader);

    there.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE);
    here.reuse.landed(leader, wants.freshness(), Wants.fetched("the owner before"));

    assertThat(look(there)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void who_waited_when_the_subject_changed_asks_anew() {
    here.reuse.look(wants.wanted(), leader);
    assertThat(look(there)).isEqualTo(new Look.UnderWay(leader));

    here.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE);

    assertThat(there.reuse.isUnderWay(wants.wanted(), leader)).isFalse();
    assertThat(look(there)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void one_asks_and_the_other_waits_until_it_has_landed_on_any_node() {
    assertThat(here.reuse.look(wants.wanted(), leader)).isInstanceOf(Look.Ask.class);
    assertThat(look(there)).isEqualTo(new Look.UnderWay(leader));
    assertThat(there.reuse.isUnderWay(wants.wanted(), leader)).isTrue();
    assertThat(there.count("waits")).isEqualTo(1);

    there.reuse.landed(leader, wants.freshness(), Wants.fetched("Zhang San"));

    assertThat(there.reuse.isUnderWay(wants.wanted(), leader)).isFalse();
    assertThat(look(there)).isInstanceOf(Look.Known.class);
  }

  @Test
  void who_wants_less_waits_for_who_asks_for_all() {
    here.reuse.look(wants.wanted(), leader);

    assertThat(there.reuse.look(wants.only("/owner").wanted(), follower))
        .isEqualTo(new Look.UnderWay(leader));
  }

  @Test
  void who_wants_all_does_not_wait_for_who_asks_for_less() {
    here.reuse.look(wants.only("/owner").wanted(), leader);

    assertThat(there.reuse.look(wants.wanted(), follower)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void nobody_waits_for_who_brought_nothing() {
    here.reuse.look(wants.wanted(), leader);

    here.reuse.lost(leader, wants.freshness());

    assertThat(look(there)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void nobody_waits_for_a_node_that_died() {
    here.reuse.look(wants.wanted(), leader);

    here.die();

    await().until(() -> !there.reuse.isUnderWay(wants.wanted(), leader));
    assertThat(look(there)).isInstanceOf(Look.Ask.class);
  }

  @Test
  void one_of_those_who_wait_asks_when_the_lease_is_over() {
    here.reuse.look(wants.wanted(), leader);

    await()
        .atMost(Node.LEASE.plus(Duration.ofSeconds(5)))
        .until(() -> !there.reuse.isUnderWay(wants.wanted(), leader));

    assertThat(there.reuse.look(wants.wanted(), follower)).isInstanceOf(Look.Ask.class);
    assertThat(look(here)).isEqualTo(new Look.UnderWay(follower));
  }

  @Test
  void an_answer_that_comes_after_the_lease_is_kept_all_the_same() {
    here.reuse.look(wants.wanted(), leader);
    await()
        .atMost(Node.LEASE.plus(Duration.ofSeconds(5)))
        .until(() -> !here.reuse.isUnderWay(wants.wanted(), leader));
    there.reuse.look(wants.wanted(), follower);

    here.reuse.landed(leader, wants.freshness(), Wants.fetched("Zhang San"));

    assertThat(look(there)).isInstanceOf(Look.Known.class);
  }

  @Test
  void asks_the_holder_when_the_grid_is_away() {
    fetch(here);
    here.die();

    assertThat(look(here)).isInstanceOf(Look.Ask.class);
    assertThat(here.reuse.isUnderWay(wants.wanted(), leader)).isFalse();
    here.reuse.landed(leader, wants.freshness(), Wants.fetched("Zhang San"));
    here.reuse.lost(leader, wants.freshness());
  }

  @Test
  void lets_a_change_be_reported_again_when_the_grid_is_away() {
    here.die();

    assertThatExceptionOfType(HazelcastInstanceNotActiveException.class)
        .isThrownBy(() -> here.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE));
  }

  @Test
  void nothing_is_used_again_while_nodes_have_different_keys() {
    fetch(here);

    try (Node stranger = here.joined("another key than the others have")) {
      assertThat(look(here)).isInstanceOf(Look.Ask.class);
      assertThat(look(stranger)).isInstanceOf(Look.Ask.class);

      stranger.reuse.changed(Wants.HOLDER, wants.subject(), Wants.RESOURCE);
    }

    // the stranger could not tell which shelf it was
    assertThat(look(here)).isInstanceOf(Look.Ask.class);
  }

  private void fetch(Node node) {
    String id = Samples.newMessageId();
    assertThat(node.reuse.look(wants.wanted(), id)).isInstanceOf(Look.Ask.class);
    node.reuse.landed(id, wants.freshness(), Wants.fetched("Zhang San"));
  }

  private Look look(Node node) {
    return node.reuse.look(wants.wanted(), Samples.newMessageId());
  }
}
