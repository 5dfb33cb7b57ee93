package org.yibiao.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.traffic.Way;
import org.yibiao.routes.watch.FlowPicture.Depth;
import org.yibiao.routes.watch.FlowPicture.Figures;
import org.yibiao.routes.watch.FlowPicture.Line;
import org.yibiao.routes.watch.FlowPicture.Party;
import org.yibiao.routes.watch.FlowPicture.Severity;
import org.yibiao.routes.watch.FlowPicture.Trouble;

/** What a person should look at, in a picture of the hub. */
class TroublesTest {

  private static final Optional<Figures> NOTHING =
      Optional.of(new Figures(0, 0, 0, 0, 0, 0, Optional.empty()));

  @Test
  void a_hub_that_is_well_has_none() {
    assertThat(
            Troubles.in(List.of(), List.of(party(Availability.OPEN, 100, 1)), List.of(), NOTHING))
        .isEmpty();
  }

  @Test
  void a_department_that_fails_is_red() {
    assertThat(
            Troubles.in(List.of(), List.of(party(Availability.FAILING, 0, 0)), List.of(), NOTHING))
        .extracting(Trouble::severity, Trouble::kind, Trouble::party)
        .containsExactly(tuple(Severity.RED, "department", Optional.of("tax")));
  }

  @Test
  void more_failures_than_five_in_a_hundred_are_yellow_and_more_than_half_red() {
    assertThat(severities(party(Availability.OPEN, 100, 6))).containsExactly(Severity.YELLOW);
    assertThat(severities(party(Availability.OPEN, 100, 51))).containsExactly(Severity.RED);
  }

  @Test
  void a_queue_from_which_nobody_takes_is_red_and_one_that_piles_up_yellow() {
    List<Depth> waiting =
        List.of(new Depth("hub.submissions.in", 2000, 2), new Depth("hub.steps.due.tax", 1, 0));

    assertThat(Troubles.in(List.of(), List.of(), waiting, NOTHING))
        .extracting(Trouble::severity)
        .containsExactly(Severity.RED, Severity.YELLOW);
  }

  @Test
  void dead_letters_and_silent_nodes_are_told_in_both_languages() {
    List<Trouble> found =
        Troubles.in(
            List.of("node-2"),
            List.of(),
            List.of(),
            Optional.of(new Figures(3, 0, 0, 0, 0, 0, Optional.empty())));

    assertThat(found)
        .extracting(each -> each.text().zh())
        .anyMatch(words -> words.contains("node-2"))
        .anyMatch(words -> words.contains("3 封死信"));
    assertThat(found)
        .extracting(each -> each.text().en())
        .contains("3 dead letters are open", "Node node-2 is silent");
  }

  @Test
  void late_cases_are_red_and_those_that_will_be_yellow() {
    Optional<Figures> figures = Optional.of(new Figures(0, 0, 9, 9, 2, 1, Optional.empty()));

    assertThat(Troubles.in(List.of(), List.of(), List.of(), figures))
        .extracting(Trouble::severity, each -> each.text().en())
        .containsExactly(
            tuple(Severity.RED, "2 cases are late"),
            tuple(Severity.YELLOW, "1 due within the next working day"));
  }

  @Test
  void figures_that_the_database_does_not_tell_are_red_for_everybody() {
    List<Trouble> found = Troubles.in(List.of(), List.of(), List.of(), Optional.empty());

    assertThat(found)
        .extracting(Trouble::severity, Trouble::kind)
        .containsExactly(tuple(Severity.RED, "database"));
    assertThat(found.get(0).concerns("tax")).isTrue();
  }

  private static List<Severity> severities(Party party) {
    return Troubles.in(List.of(), List.of(party), List.of(), NOTHING).stream()
        .map(Trouble::severity)
        .toList();
  }

  private static Party party(Availability state, long count, long errors) {
    Line line = new Line(Way.STEP, "tax", "tax.registration", count / 60.0, count, errors, 1, 2);
    return new Party(
        "tax",
        new Name("税务局", "Tax"),
        "SOAP",
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.of(0L),
        Optional.of(0L),
        0,
        List.of(line));
  }
}
