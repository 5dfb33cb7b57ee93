package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yibiao.routes.engine.SupervisionDesk.on;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.supervision.CardDesk;
import org.yibiao.routes.supervision.CardType;
import org.yibiao.routes.supervision.CaseSheet;
import org.yibiao.routes.supervision.SpecialProcedure;
import org.yibiao.routes.supervision.SpecialProcedures;
import org.yibiao.routes.supervision.Standing.Light;
import org.yibiao.routes.supervision.SupervisionCard;
import org.yibiao.routes.supervision.SupervisionRound;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.value.StepId;

/** Limits in working days, clocks that stand still, and cards, over real cases. */
@AtTheHub
@Tag("database")
class SupervisionTest {

  private static final String BEFORE_GOLDEN_WEEK = "2026-09-30";

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private SupervisionDesk desk;
  @Autowired private CardDesk cards;
  @Autowired private SpecialProcedures procedures;
  @Autowired private StepRepeat repeat;
  @Autowired private SupervisionRound round;

  private final String id = Samples.newMessageId();

  @BeforeEach
  void land_takes_its_time() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
  }

  @AfterEach
  void reset() {
    desk.today();
  }

  @Test
  void counts_from_the_day_after_acceptance_by_the_official_calendar() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    assertThat(desk.due(receipt)).contains(day("2026-10-13"));
    assertThat(desk.due(receipt, "property-check")).contains(day("2026-10-10"));
    assertThat(desk.due(receipt, "identity-check")).contains(day("2026-10-08"));
    assertThat(desk.step(receipt, "last-check").standing()).isEmpty();
  }

  @Test
  void warns_once_before_the_limit_and_tells_once_when_it_is_over() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    assertThat(desk.cardsOn("2026-10-08", receipt)).isEmpty();
    assertThat(desk.cardsOn("2026-10-09", receipt))
        .extracting(SupervisionCard::stepId, SupervisionCard::type, SupervisionCard::rule)
        .containsExactly(tuple("property-check", CardType.YELLOW, "STEP-NEAR"));
    assertThat(desk.cardsOn("2026-10-10", receipt)).hasSize(1);
    assertThat(desk.cardsOn("2026-10-13", receipt))
        .extracting(SupervisionCard::stepId, SupervisionCard::type, SupervisionCard::rule)
        .containsExactlyInAnyOrder(
            tuple("property-check", CardType.YELLOW, "STEP-NEAR"),
            tuple("property-check", CardType.RED, "STEP-LATE"),
            tuple("", CardType.YELLOW, "CASE-NEAR"));
    assertThat(desk.cardsOn("2026-10-20", receipt)).hasSize(4);
    assertThat(desk.cardsOn("2026-10-21", receipt)).hasSize(4);
  }

  @Test
  void says_in_a_card_what_is_to_be_done_by_whom() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    SupervisionCard card = desk.cardsOn("2026-10-09", receipt).get(0);

    assertThat(card.content().zh()).contains(receipt.getCaseNumber(), "经营场所核验", "2026-10-10");
    assertThat(card.content().en()).contains("3 working days", "Check of the premises");
    assertThat(card.about().department()).isEqualTo("land");
    assertThat(card.about().power()).isEqualTo("07");
    assertThat(card.number()).startsWith("320211-20261009-DC");
    assertThat(card.state()).isEqualTo(SupervisionCard.State.OPEN);
  }

  @Test
  void sends_each_card_once_when_several_nodes_send() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    Stream.generate(() -> CompletableFuture.runAsync(() -> cards.send(on("2026-10-12"))))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(desk.cards(receipt))
        .extracting(SupervisionCard::stepId, SupervisionCard::type)
        .containsExactlyInAnyOrder(
            tuple("property-check", CardType.RED), tuple("", CardType.YELLOW));
  }

  @Test
  void closes_a_card_with_the_days_by_which_the_step_was_late() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    desk.cardsOn("2026-10-12", receipt);
    desk.day("2026-10-13");

    answer(receipt, TestDepartments.done(PROPERTY));
    office.awaitCase(receipt, CaseState.COMPLETED);

    assertThat(desk.cards(receipt))
        .extracting(
            SupervisionCard::stepId,
            SupervisionCard::state,
            card -> card.result().map(SupervisionCard.Result::lateDays))
        .containsExactlyInAnyOrder(
            tuple("property-check", SupervisionCard.State.CLOSED, Optional.of(2)),
            tuple("", SupervisionCard.State.CLOSED, Optional.of(0)));
    assertThat(desk.step(receipt, "property-check").standing())
        .get()
        .satisfies(
            standing -> {
              assertThat(standing.used()).isEqualTo(5);
              assertThat(standing.light()).isEqualTo(Light.RED);
            });
    assertThat(desk.sheet(receipt).whole().light()).isEqualTo(Light.GREEN);
  }

  @Test
  void lets_a_supervisor_close_a_card_with_a_note_and_once() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    String number = desk.cardsOn("2026-10-09", receipt).get(0).number();

    SupervisionCard handled = cards.handle(number, "已电话督办 13912345678", "supervisor");

    assertThat(handled.state()).isEqualTo(SupervisionCard.State.HANDLED);
    assertThat(handled.handling())
        .contains(new SupervisionCard.Handling("supervisor", "已电话督办 139****5678"));
    assertThatThrownBy(() -> cards.handle(number, "again", "supervisor"))
        .isInstanceOf(Refusal.class)
        .extracting(e -> ((Refusal) e).problem().getStatus())
        .isEqualTo(409);
    assertThatThrownBy(() -> cards.handle(number, "  ", "supervisor")).isInstanceOf(Refusal.class);
  }

  @Test
  void lets_the_clock_of_a_step_and_of_its_case_stand_still() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    desk.day("2026-10-08");
    SpecialProcedure hearing = desk.stop(receipt, "hearing", Optional.empty());

    assertThat(desk.due(receipt, "property-check")).isEmpty();
    assertThat(desk.sheet(receipt).whole().light()).isEqualTo(Light.STOPPED);
    assertThat(desk.cardsOn("2026-12-01", receipt)).isEmpty();

    desk.day("2026-10-12");
    desk.end(receipt, hearing);

    // the 9th, the worked 10th and the 12th do not count
    assertThat(desk.due(receipt, "property-check")).contains(day("2026-10-14"));
    assertThat(desk.due(receipt)).contains(day("2026-10-16"));
  }

  @Test
  void extends_a_limit_and_that_of_the_case_with_it() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    SpecialProcedure extension = desk.stop(receipt, "extended-approval", Optional.of(2));

    assertThat(extension.reason()).isEqualTo("现场听证 1101**********2316");
    assertThat(desk.due(receipt, "property-check")).contains(day("2026-10-13"));
    assertThat(desk.due(receipt)).contains(day("2026-10-15"));
    assertThat(desk.step(receipt, "property-check").procedures()).containsExactly(extension);
    assertThatThrownBy(() -> desk.end(receipt, extension)).isInstanceOf(Refusal.class);
  }

  @Test
  void enters_special_procedures_in_the_audit_trail() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    desk.end(receipt, desk.stop(receipt, "expert-review", Optional.empty()));

    assertThat(
            office
                .jdbc()
                .sql("select action from audit_entry where object = ? order by position")
                .param(receipt.getCaseNumber() + "/property-check")
                .query(String.class)
                .list())
        .containsExactly("special-procedure-begun", "special-procedure-ended");
  }

  @Test
  void refuses_what_makes_no_sense_or_is_another_departments() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    desk.stop(receipt, "hearing", Optional.empty());

    assertThat(
            Stream.of(
                    begin(receipt, "property-check", "hearing", null, "land"),
                    begin(receipt, "property-check", "holiday", null, "land"),
                    begin(receipt, "property-check", "extended-approval", null, "land"),
                    begin(receipt, "property-check", "other", 0, "land"),
                    begin(receipt, "identity-check", "hearing", null, "public-security"),
                    begin(receipt, "property-check", "hearing", null, "tax"),
                    begin(receipt, "last-check", "hearing", null, "archive"))
                .map(SupervisionTest::status))
        .containsExactly(409, 422, 422, 422, 409, 404, 404);
  }

  @Test
  void stands_still_while_the_applicant_has_to_correct_something() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    desk.day("2026-10-08");
    answer(receipt, new ServiceOutcome.CorrectionNeeded(Why.of("缺少材料", "Something is missing")));
    office.awaitPart(receipt, "property-check", PartState.CORRECTION_NEEDED);
    assertThat(desk.step(receipt, "property-check").standing().orElseThrow().light())
        .isEqualTo(Light.STOPPED);

    desk.day("2026-10-12");
    repeat.repeat(receipt.getCaseNumber(), new StepId("property-check"));
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    assertThat(desk.due(receipt, "property-check")).contains(day("2026-10-14"));
  }

  @Test
  void does_not_count_the_time_between_a_refusal_and_the_next_question() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    desk.day("2026-10-08");
    answer(receipt, new ServiceOutcome.Refused(Why.of("不符合条件", "Not eligible")));
    office.awaitCase(receipt, CaseState.REFUSED);
    assertThat(desk.sheet(receipt).whole().watched().end()).isPresent();

    desk.day("2026-10-12");
    repeat.repeat(receipt.getCaseNumber(), new StepId("property-check"));
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);

    assertThat(desk.due(receipt, "property-check")).contains(day("2026-10-14"));
    assertThat(desk.due(receipt)).contains(day("2026-10-16"));
  }

  @Test
  void shows_the_departments_side_by_side_with_their_stages() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);

    CaseSheet sheet = desk.sheet(receipt);

    assertThat(sheet.lanes())
        .extracting(CaseSheet.Lane::department)
        .containsExactly("public-security", "land", "archive");
    assertThat(desk.step(receipt, "identity-check").stages())
        .extracting(CaseSheet.Stage::state)
        .containsExactly("due", "in-progress", "done");
    assertThat(desk.step(receipt, "last-check").needs())
        .containsExactly("identity-check", "property-check");
    assertThat(sheet.applicant()).contains("*");
  }

  @Test
  void counts_anew_when_the_holidays_of_a_year_come_out() {
    Receipt receipt = desk.submit(id, "2026-12-31");
    assertThat(desk.sheet(receipt).whole().watched().due().unpublished()).contains(2027);
    // as it would stand there if this year had not been published when it was counted
    office
        .jdbc()
        .sql(
            "update supervised set unpublished = 2026, due_on = date '2026-12-31' where"
                + " case_number = ? and ended_on is null")
        .param(receipt.getCaseNumber())
        .update();

    round.go();

    assertThat(desk.due(receipt)).contains(day("2027-01-07"));
    assertThat(desk.sheet(receipt).whole().watched().due().unpublished()).contains(2027);
  }

  @Test
  void takes_in_a_case_from_before_there_was_supervision() {
    Receipt receipt = desk.submit(id, BEFORE_GOLDEN_WEEK);
    List<Object> before = rows(receipt);
    for (String statement :
        List.of(
            "delete from supervised where case_number = '" + receipt.getCaseNumber() + "'",
            "update supervision_adoption set done = false, case_number = ''")) {
      office.jdbc().sql(statement).update();
    }

    round.go();

    assertThat(rows(receipt)).isEqualTo(before);
  }

  private List<Object> rows(Receipt receipt) {
    return office
        .jdbc()
        .sql(
            "select step_id, department, state, begun_on, due_on, ended_on, used_days, power from"
                + " supervised where case_number = ? order by step_id")
        .param(receipt.getCaseNumber())
        .query(
            (row, number) ->
                (Object) List.of(1, 2, 3, 4, 5).stream().map(column -> get(row, column)).toList())
        .list();
  }

  private static String get(java.sql.ResultSet row, int column) {
    try {
      return String.valueOf(row.getString(column));
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Runnable begin(
      Receipt receipt, String step, String kind, Integer extendsBy, String department) {
    return () ->
        procedures.begin(
            receipt.getCaseNumber(),
            step,
            new SpecialProcedures.Wish(kind, Optional.ofNullable(extendsBy), "why"),
            new SpecialProcedures.Actor(department, Optional.of(department)));
  }

  private static int status(Runnable wish) {
    try {
      wish.run();
      return 200;
    } catch (Refusal refused) {
      return refused.problem().getStatus();
    }
  }

  private void answer(Receipt receipt, ServiceOutcome outcome) {
    office.answer(office.requestOf(receipt, "property-check"), PROPERTY, outcome);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
