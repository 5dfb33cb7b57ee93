package org.yibiao.routes.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.standard.masking.MaskedForm;

/** Where one sees which cases there are, and what is late. */
@Component
public class SupervisionBook {

  private static final String STEP_OF =
      "exists (select 1 from supervised s where s.case_number = c.case_number and s.step_id <> ''"
          + " and s.department = :department";

  private final SupervisedStore store;
  private final JdbcClient jdbc;
  private final Standings standings;
  private final Today today;
  private final WorkingDays days;

  SupervisionBook(
      SupervisedStore store, JdbcClient jdbc, Standings standings, Today today, WorkingDays days) {
    this.store = store;
    this.jdbc = jdbc;
    this.standings = standings;
    this.today = today;
    this.days = days;
  }

  /**
   * A case in a list.
   *
   * @param applicant masked; empty if it is not known any more
   * @param steps those that were asked of their departments
   */
  public record Row(Standing whole, String applicant, List<Standing> steps) {}

  /**
   * A part of a list.
   *
   * @param next where the next part begins; empty if this is the last
   */
  public record Part<T>(List<T> items, Optional<String> next) {
    static <T> Part<T> of(List<T> found, int size, Function<T, String> key) {
      boolean isMore = found.size() > size;
      List<T> items = isMore ? found.subList(0, size) : found;
      return new Part<>(
          List.copyOf(items),
          isMore ? Optional.of(key.apply(items.get(size - 1))) : Optional.empty());
    }
  }

  /**
   * Cases, the newest first.
   *
   * @param own the one department that whoever asks may see; empty: all
   */
  @Transactional(readOnly = true)
  public Part<Row> cases(CaseSearch search, Optional<String> own, int size) {
    LocalDate day = today.day();
    Conditions where = new Conditions("c.department = '' and c.step_id = ''");
    where
        .and("c.matter_code = :matter", "matter", search.matter())
        .and("c.area like :area", "area", search.area().map(digits -> digits + "%"))
        .and("c.power = :power", "power", search.power())
        .and("c.state = :state", "state", search.state())
        .and("c.begun_month = :month", "month", search.month());
    Optional<String> department = own.or(search::department);
    department.ifPresent(code -> where.with("department", code));
    String timing =
        search.timing().map(each -> timing(each, where, day, search.within())).orElse("");
    if (department.isPresent()) {
      where.and(STEP_OF + (timing.isEmpty() ? "" : " and " + timing.replace("?.", "s.")) + ")");
    } else if (!timing.isEmpty()) {
      where.and(timing.replace("?.", "c."));
    }
    if (own.isPresent() && search.department().isPresent() && !own.equals(search.department())) {
      return new Part<>(List.of(), Optional.empty());
    }
    search.after().ifPresent(number -> after(number, where));
    List<Watched> found =
        jdbc.sql(
                "select c.* from supervised c where "
                    + where.sql()
                    + " order by c.begun_at desc, c.case_number desc limit :size")
            .params(where.values())
            .param("size", size + 1)
            .query((row, number) -> SupervisedStore.read(row))
            .list();
    Part<Watched> part = Part.of(found, size, Watched::caseNumber);
    return new Part<>(rows(part.items(), own, day), part.next());
  }

  private String timing(CaseSearch.Timing timing, Conditions where, LocalDate day, int within) {
    return switch (timing) {
      case LATE -> {
        where.with("today", day);
        yield "(?.open_due_on < :today or ?.late_days > 0)";
      }
      case SOON -> {
        where.with("today", day).with("until", days.add(day, within));
        yield "?.open_due_on between :today and :until";
      }
      case STOPPED -> "?.stopped";
    };
  }

  private void after(String number, Conditions where) {
    Watched last =
        store.list("case_number = :case and step_id = ''", Map.of("case", number)).stream()
            .findFirst()
            .orElseThrow(() -> SupervisionProblems.notFound("after=" + number));
    where
        .and("c.begun_at <= :at and (c.begun_at < :at or c.case_number < :after)")
        .with("at", Moment.param(last.begunAt()))
        .with("after", number);
  }

  private List<Row> rows(List<Watched> cases, Optional<String> own, LocalDate day) {
    List<String> numbers = cases.stream().map(Watched::caseNumber).toList();
    Map<String, String> applicants = applicants(numbers);
    Map<String, List<Standing>> steps =
        store.stepsOf(numbers).stream()
            .filter(each -> own.map(each.about().department()::equals).orElse(true))
            .map(each -> standings.of(each, day))
            .collect(Collectors.groupingBy(each -> each.watched().caseNumber()));
    return cases.stream()
        .map(
            each ->
                new Row(
                    standings.of(each, day),
                    applicants.getOrDefault(each.caseNumber(), ""),
                    steps.getOrDefault(each.caseNumber(), List.of())))
        .toList();
  }

  private Map<String, String> applicants(List<String> numbers) {
    Map<String, String> names = new HashMap<>();
    if (!numbers.isEmpty()) {
      jdbc.sql("select case_number, applicant from case_file where case_number in (:numbers)")
          .param("numbers", numbers)
          .query(
              row -> {
                names.put(row.getString(1), masked(row.getString(2)));
              });
    }
    return names;
  }

  static String masked(String name) {
    return name.isEmpty() ? "" : MaskedForm.NAME.of(name);
  }

  /**
   * What runs late, and what will be late within some working days: the most urgent first. A case
   * and a step of it stand there each by itself.
   *
   * @param department whose steps alone are wanted; empty: cases and steps of all
   * @param after key of the one before the first wanted
   */
  @Transactional(readOnly = true)
  public Part<Standing> late(
      int within, Optional<String> department, Optional<String> after, int size) {
    LocalDate day = today.day();
    Conditions where = new Conditions("open_due_on <= :until").with("until", days.add(day, within));
    where.and("department = :department", "department", department);
    after.ifPresent(key -> afterKey(key, where));
    List<Standing> found =
        store
            .list(
                where.sql() + " order by open_due_on, case_number, step_id limit " + (size + 1),
                where.values())
            .stream()
            .map(each -> standings.of(each, day))
            .toList();
    return Part.of(found, size, Standing::key);
  }

  private void afterKey(String key, Conditions where) {
    int slash = key.indexOf('/');
    String number = slash < 0 ? key : key.substring(0, slash);
    String step = slash < 0 ? "" : key.substring(slash + 1);
    LocalDate due =
        store
            .list("case_number = :case and step_id = :step", Map.of("case", number, "step", step))
            .stream()
            .flatMap(each -> each.due().on().stream())
            .findFirst()
            .orElseThrow(() -> SupervisionProblems.notFound("after=" + key));
    where
        .and(
            "open_due_on >= :due and (open_due_on > :due or case_number > :number or case_number ="
                + " :number and step_id > :step)")
        .with("due", due)
        .with("number", number)
        .with("step", step);
  }
}
