package org.yibiao.routes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Reason;

class CaseStepTest {

  private static final Instant EARLY = Instant.parse("2026-11-20T01:30:00Z");
  private static final Instant LATE = EARLY.plusSeconds(90);
  private static final Instant DUE = LATE.plusSeconds(600);
  private static final Reason BUSY = Reasons.of(Why.of("系统繁忙", "Busy"));

  @Test
  void has_all_its_tries_when_it_becomes_due() {
    CaseStep due = Steps.waiting().due(5);

    assertThat(due.state()).isEqualTo(PartState.DUE);
    assertThat(due.triesLeft()).isEqualTo(5);
    assertThat(due.attempts()).isZero();
  }

  @Test
  void counts_every_start() {
    CaseStep second =
        Steps.waiting().due(5).started(EARLY, DUE).retrying(BUSY, LATE).started(LATE, DUE);

    assertThat(second.state()).isEqualTo(PartState.IN_PROGRESS);
    assertThat(second.attempts()).isEqualTo(2);
    assertThat(second.triesLeft()).isEqualTo(3);
  }

  @Test
  void remembers_when_it_was_started_first() {
    CaseStep second =
        Steps.waiting().due(5).started(EARLY, DUE).retrying(BUSY, LATE).started(LATE, DUE);

    assertThat(second.startedAt()).contains(EARLY);
  }

  @Test
  void awaits_its_answer_until_what_was_said_when_it_was_asked_for_last() {
    CaseStep second = Steps.waiting().due(5).started(EARLY, LATE).retrying(BUSY, LATE);

    assertThat(second.started(LATE, DUE).answerDueAt()).contains(DUE);
  }

  @Test
  void awaits_no_answer_while_it_waits_for_its_next_try() {
    CaseStep retrying = Steps.waiting().due(5).started(EARLY, DUE).retrying(BUSY, LATE);

    assertThat(retrying.answerDueAt()).isEmpty();
  }

  @Test
  void says_why_and_when_it_will_be_tried_again() {
    CaseStep retrying = Steps.waiting().due(5).started(EARLY, DUE).retrying(BUSY, LATE);

    assertThat(retrying.state()).isEqualTo(PartState.RETRYING);
    assertThat(retrying.nextTryAt()).contains(LATE);
    assertThat(retrying.reason()).contains(BUSY);
    assertThat(retrying.endedAt()).isEmpty();
  }

  @Test
  void forgets_its_troubles_when_it_is_done() {
    CaseStep done =
        Steps.waiting()
            .due(5)
            .started(EARLY, DUE)
            .retrying(BUSY, LATE)
            .started(LATE, DUE)
            .done("<r/>", LATE);

    assertThat(done.state()).isEqualTo(PartState.DONE);
    assertThat(done.result()).contains("<r/>");
    assertThat(done.endedAt()).contains(LATE);
    assertThat(done.reason()).isEmpty();
    assertThat(done.nextTryAt()).isEmpty();
  }

  @Test
  void has_no_end_any_more_when_a_person_has_it_repeated() {
    CaseStep due =
        Steps.waiting().due(5).started(EARLY, DUE).ended(PartState.REFUSED, BUSY, LATE).due(5);

    assertThat(due.endedAt()).isEmpty();
    assertThat(due.reason()).isEmpty();
    assertThat(due.attempts()).isOne();
    assertThat(due.triesLeft()).isEqualTo(5);
  }

  @Test
  void stays_the_same_request_whatever_happens() {
    CaseStep done =
        Steps.waiting().due(5).started(EARLY, DUE).retrying(BUSY, LATE).started(LATE, DUE);

    assertThat(done.messageId()).isEqualTo(Steps.waiting().messageId());
  }

  @Test
  void is_over_without_a_result_when_it_is_passed_over() {
    CaseStep skipped = Steps.waiting().skipped(LATE);

    assertThat(skipped.isOver()).isTrue();
    assertThat(skipped.endedAt()).contains(LATE);
    assertThat(skipped.startedAt()).isEmpty();
    assertThat(skipped.result()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WAITING", "DUE", "IN_PROGRESS", "RETRYING"})
  void is_not_settled_while_the_hub_goes_on_by_itself(PartState state) {
    assertThat(Steps.in(state).isSettled()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"WAITING", "DUE", "IN_PROGRESS", "RETRYING"})
  void is_settled_when_it_is_done_or_a_person_is_needed(PartState state) {
    assertThat(Steps.in(state).isSettled()).isTrue();
  }
}
