package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.engine.SupervisionDesk.ALL;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.routes.supervision.CaseSearch;
import org.yibiao.routes.supervision.CaseSearch.Timing;
import org.yibiao.routes.supervision.CaseSheets;
import org.yibiao.routes.supervision.Standing;
import org.yibiao.routes.supervision.SupervisionBook;
import org.yibiao.routes.supervision.SupervisionFigures;
import org.yibiao.routes.supervision.SupervisionFigures.By;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Receipt;

/** Finding and counting what is supervised. */
@AtTheHub
@Tag("database")
class SupervisionBookTest {

  private static final Optional<String> ANYBODY = Optional.empty();

  /** Long before the tests' own day, by which the database counts. */
  private static final String LONG_AGO = "2026-03-02";

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private SupervisionDesk desk;
  @Autowired private SupervisionBook book;
  @Autowired private SupervisionFigures figures;
  @Autowired private CaseSheets sheets;

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
  void finds_what_is_late_for_all_and_for_its_department() {
    Receipt receipt = desk.submit(id, LONG_AGO);

    assertThat(late(ANYBODY))
        .contains(receipt.getCaseNumber(), receipt.getCaseNumber() + "/property-check");
    assertThat(late(Optional.of("land")))
        .contains(receipt.getCaseNumber() + "/property-check")
        .doesNotContain(receipt.getCaseNumber());
    assertThat(late(Optional.of("public-security")))
        .noneMatch(key -> key.startsWith(receipt.getCaseNumber()));
  }

  @Test
  void tells_what_is_late_part_by_part_without_a_gap() {
    desk.submit(id, LONG_AGO);

    SupervisionBook.Part<Standing> first = book.late(60, ANYBODY, Optional.empty(), 1);
    SupervisionBook.Part<Standing> second = book.late(60, ANYBODY, first.next(), 1);

    assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(Standing::key))
        .containsExactlyElementsOf(late(ANYBODY).subList(0, 2));
  }

  @Test
  void finds_cases_by_how_they_stand_with_their_limits() {
    Receipt late = desk.submit(id, LONG_AGO);

    assertThat(numbers(timing(Timing.LATE), ANYBODY)).contains(late.getCaseNumber());
    assertThat(numbers(timing(Timing.LATE), Optional.of("land"))).contains(late.getCaseNumber());
    assertThat(numbers(timing(Timing.LATE), Optional.of("public-security")))
        .doesNotContain(late.getCaseNumber());
    assertThat(numbers(timing(Timing.SOON), ANYBODY)).doesNotContain(late.getCaseNumber());

    desk.stop(late, "hearing", Optional.empty());

    assertThat(numbers(timing(Timing.STOPPED), ANYBODY)).contains(late.getCaseNumber());
    assertThat(numbers(timing(Timing.LATE), ANYBODY)).doesNotContain(late.getCaseNumber());
  }

  @Test
  void finds_cases_by_every_filter() {
    Receipt receipt = desk.submit(id, LONG_AGO);
    CaseSearch all =
        new CaseSearch(
            Optional.of("land"),
            Optional.of(SupervisionDesk.LIMITED),
            Optional.of("3202"),
            Optional.of("07"),
            Optional.of("in-progress"),
            Optional.of(202603),
            Optional.of(Timing.LATE),
            3,
            Optional.empty());

    assertThat(numbers(all, ANYBODY)).contains(receipt.getCaseNumber());
    assertThat(numbers(all, Optional.of("tax"))).isEmpty();
  }

  @Test
  void lists_cases_part_by_part_without_a_gap() {
    desk.submit(id, LONG_AGO);
    String another = Samples.newMessageId();
    departments.tell(another, PROPERTY, Reaction.SILENCE);
    desk.submit(another, LONG_AGO);

    SupervisionBook.Part<SupervisionBook.Row> first = book.cases(ALL, ANYBODY, 1);
    SupervisionBook.Part<SupervisionBook.Row> second =
        book.cases(ALL.from(first.next().orElseThrow()), ANYBODY, 1);

    assertThat(
            Stream.concat(first.items().stream(), second.items().stream())
                .map(row -> row.whole().watched().caseNumber()))
        .containsExactlyElementsOf(numbers(ALL, ANYBODY).subList(0, 2));
  }

  @Test
  void shows_a_department_without_a_part_no_case() {
    Receipt receipt = desk.submit(id, LONG_AGO);

    assertThat(sheets.of(receipt.getCaseNumber(), Optional.of("tax"))).isEmpty();
    assertThat(sheets.of(receipt.getCaseNumber(), Optional.of("land")).orElseThrow().lanes())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void counts_by_each_kind_of_group(By by) {
    desk.submit(id, LONG_AGO);

    assertThat(figures.of(search(by, LONG_AGO, LONG_AGO)))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.received()).isPositive());
  }

  @Test
  void counts_what_came_what_is_done_and_what_is_late() {
    String day = "2026-04-20";
    Receipt late = desk.submit(id, day);
    String other = Samples.newMessageId();
    desk.day(day);
    departments.tell(other, PROPERTY, Reaction.SILENCE);
    Receipt done = desk.submit(other, day);
    desk.day("2026-04-22");
    office.answer(
        office.requestOf(done, "property-check"), PROPERTY, TestDepartments.done(PROPERTY));
    office.awaitCase(done, CaseState.COMPLETED);

    SupervisionFigures.Line line = figures.of(search(By.MATTER, day, day)).get(0);

    assertThat(line.key()).isEqualTo(SupervisionDesk.LIMITED);
    assertThat(line.received()).isEqualTo(2);
    assertThat(line.completed()).isEqualTo(1);
    assertThat(line.inTime()).isEqualTo(1);
    assertThat(line.late()).isEqualTo(1);
    assertThat(line.averageDays()).contains(2.0);
    assertThat(late.getCaseNumber()).isNotEqualTo(done.getCaseNumber());
  }

  private List<String> late(Optional<String> department) {
    return book.late(60, department, Optional.empty(), 500).items().stream()
        .map(Standing::key)
        .toList();
  }

  private static CaseSearch timing(Timing timing) {
    return new CaseSearch(
        ALL.department(),
        ALL.matter(),
        ALL.area(),
        ALL.power(),
        ALL.state(),
        ALL.month(),
        Optional.of(timing),
        3,
        ALL.after());
  }

  private List<String> numbers(CaseSearch search, Optional<String> own) {
    return book.cases(search, own, 500).items().stream()
        .map(row -> row.whole().watched().caseNumber())
        .toList();
  }

  private static SupervisionFigures.Search search(By by, String from, String to) {
    return new SupervisionFigures.Search(
        by,
        LocalDate.parse(from),
        LocalDate.parse(to),
        Optional.empty(),
        Optional.of(SupervisionDesk.LIMITED),
        Optional.empty(),
        Optional.empty());
  }
}
