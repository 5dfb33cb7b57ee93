package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.CasePurged;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.ratings.NewRating;
import org.yibiao.routes.ratings.RatedLine;
import org.yibiao.routes.ratings.Rating;
import org.yibiao.routes.ratings.RatingBook;
import org.yibiao.routes.ratings.RatingDesk;
import org.yibiao.routes.ratings.RatingSearch;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.validation.StandardValidator;

/** Ratings of finished cases, and what departments answer. */
@AtTheHub
@Tag("database")
class RatingTest {

  private static final NewRating GOOD = new NewRating("1", List.of(), List.of(), "一次就办好了");

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private RatingDesk desk;
  @Autowired private RatingBook book;
  @Autowired private WorkingDays days;
  @Autowired private StandardValidator validator;

  private final String id = Samples.newMessageId();

  @Test
  void a_good_rating_is_of_all_departments_and_asks_nothing_of_them() {
    String number = finished();

    Rating rating = desk.rate(number, GOOD, "key");

    assertThat(rating.parts()).hasSizeGreaterThan(1);
    assertThat(rating.parts()).allMatch(part -> part.dueOn().isEmpty());
    assertThat(open(rating.parts().get(0).department())).noneMatch(isOf(number));
  }

  @Test
  void a_bad_rating_is_to_be_answered_by_the_department_within_five_working_days() {
    String number = finished();
    String department = aDepartmentOf(number);

    Rating rating = desk.rate(number, bad(department), "key");

    assertThat(rating.parts())
        .singleElement()
        .extracting(Rating.Part::dueOn)
        .isEqualTo(Optional.of(days.add(days.dayOf(rating.ratedAt()), 5)));
    assertThat(open(department)).anyMatch(isOf(number));
  }

  @Test
  void shows_the_applicant_what_the_department_answered_in_the_standards_form() {
    Receipt receipt = finishedCase();
    String department = aDepartmentOf(receipt.getCaseNumber());
    desk.rate(receipt.getCaseNumber(), bad(department), "key");

    desk.answer(receipt.getCaseNumber(), department, "righted", "已联系申请人并整改。", "operator");

    Case document = office.look(receipt);
    assertThat(document.getEvaluation())
        .singleElement()
        .satisfies(
            evaluation -> {
              assertThat(evaluation.getSatisfaction()).isEqualTo("5");
              assertThat(evaluation.getReply()).contains("已联系申请人并整改。");
              assertThat(evaluation.getRepliedAt()).isNotNull();
            });
    assertThat(validator.validateJson(DocumentType.CASE, CanonicalJson.write(document))).isEmpty();
    assertThat(open(department)).noneMatch(isOf(receipt.getCaseNumber()));
  }

  @Test
  void a_bad_rating_is_answered_once() {
    String number = finished();
    String department = aDepartmentOf(number);
    desk.rate(number, bad(department), "key");
    desk.answer(number, department, "unfounded", "经核实不属实。", "operator");

    assertThatThrownBy(() -> desk.answer(number, department, "righted", "再次答复", "operator"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_case_is_rated_once() {
    String number = finished();
    desk.rate(number, GOOD, "key");

    assertRefused("rated-already", () -> desk.rate(number, GOOD, "key"));
  }

  @Test
  void a_case_that_is_not_finished_is_not_rated() {
    departments.tell(id, TestDepartments.PROPERTY, Reaction.SILENCE);
    Receipt receipt = office.submit(id, Office.JOINT);

    assertRefused("case-not-finished", () -> desk.rate(receipt.getCaseNumber(), GOOD, "key"));
  }

  @Test
  void nothing_is_written_any_more_of_a_case_that_was_purged() {
    String number = finished();
    String department = aDepartmentOf(number);
    desk.rate(number, bad(department), "key");
    office
        .jdbc()
        .sql("update case_file set purged_at = current_timestamp where case_number = ?")
        .param(number)
        .update();

    assertThatThrownBy(() -> desk.rate(number, GOOD, "key")).isInstanceOf(CasePurged.class);
    assertThatThrownBy(() -> desk.answer(number, department, "righted", "已整改", "operator"))
        .isInstanceOf(CasePurged.class);
  }

  static Stream<Arguments> wrongOnes() {
    return Stream.of(
        arguments("/satisfaction", new NewRating("6", List.of(), List.of(), "")),
        arguments("/reasons", new NewRating("5", List.of(), List.of("land"), "没有原因")),
        arguments("/departments", new NewRating("5", List.of("late"), List.of(), "没有部门")),
        arguments("/reasons", new NewRating("5", List.of("no-such-reason"), List.of("land"), "")),
        arguments("/reasons", new NewRating("1", List.of("late"), List.of(), "好评没有原因")),
        arguments("/words", new NewRating("1", List.of(), List.of(), "长".repeat(501))));
  }

  @ParameterizedTest
  @MethodSource("wrongOnes")
  void names_what_is_wrong_with_a_rating_and_where(String field, NewRating wrong) {
    assertThatThrownBy(() -> desk.rate("none", wrong, "key"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refused ->
                assertThat(refused.problem().getFinding())
                    .extracting(finding -> finding.getPointer())
                    .containsExactly(field));
  }

  @Test
  void is_about_departments_that_had_a_part_only() {
    String number = finished();

    assertRefused(
        "wrong-rating",
        () -> desk.rate(number, new NewRating("5", List.of("late"), List.of("nobody"), ""), "key"));
  }

  @Test
  void hides_numbers_of_persons_in_what_applicants_write() {
    String number = finished();

    Rating rating =
        desk.rate(number, new NewRating("1", List.of(), List.of(), "请回电 13812340012"), "key");

    assertThat(rating.words()).isEqualTo("请回电 138****0012");
  }

  @Test
  void counts_how_a_department_is_rated_and_what_it_owes() {
    String number = finished();
    String department = aDepartmentOf(number);
    RatingBook.Figures before = figures(department);

    desk.rate(number, bad(department), "key");

    RatingBook.Figures after = figures(department);
    assertThat(after.counts().get(4)).isEqualTo(before.counts().get(4) + 1);
    assertThat(after.open()).isEqualTo(before.open() + 1);
    assertThat(after.satisfied()).isLessThan(1);
  }

  @Test
  void shows_the_pages_of_a_list_one_after_the_other() {
    String one = finished();
    String department = aDepartmentOf(one);
    desk.rate(one, bad(department), "key");

    List<RatedLine> all =
        book.find(new RatingSearch(Optional.empty(), false, false, Optional.empty(), 200));
    List<RatedLine> first =
        book.find(new RatingSearch(Optional.empty(), false, false, Optional.empty(), 1));
    String last = first.get(0).place(false);
    List<RatedLine> rest =
        book.find(new RatingSearch(Optional.empty(), false, false, Optional.of(last), 199));

    assertThat(Stream.concat(first.stream(), rest.stream()).toList()).isEqualTo(all);
  }

  private RatingBook.Figures figures(String department) {
    return book.figures().stream()
        .filter(each -> each.department().equals(department))
        .findFirst()
        .orElse(new RatingBook.Figures(department, List.of(0L, 0L, 0L, 0L, 0L), 0, 0));
  }

  private List<RatedLine> open(String department) {
    return book.find(new RatingSearch(Optional.of(department), true, true, Optional.empty(), 200));
  }

  private static Predicate<RatedLine> isOf(String number) {
    return line -> line.rating().caseNumber().equals(number);
  }

  private static NewRating bad(String department) {
    return new NewRating("5", List.of("late"), List.of(department), "等了很久");
  }

  private String aDepartmentOf(String number) {
    return office
        .jdbc()
        .sql("select service from case_step where case_number = ? order by position")
        .param(number)
        .query(String.class)
        .list()
        .get(0)
        .split("\\.")[0];
  }

  private String finished() {
    return finishedCase().getCaseNumber();
  }

  private Receipt finishedCase() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    return receipt;
  }

  private static void assertRefused(String type, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.problem().getType()).endsWith(":" + type));
  }
}
