package org.yibiao.routes.ratings;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** Finds ratings, and counts them. */
@Component
public class RatingBook {

  private static final String PARTS =
      "select p.case_number, p.department from rating_part p join rating r on r.case_number ="
          + " p.case_number where 1 = 1";

  private static final String ALL = "";
  private static final int LEVELS = 5;
  private static final int OPEN = 6;
  private static final int LATE = 7;

  private final JdbcClient jdbc;
  private final RatingStore store;
  private final WorkingDays days;
  private final Clock clock;

  RatingBook(JdbcClient jdbc, RatingStore store, WorkingDays days, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.days = days;
    this.clock = clock;
  }

  private record Key(String caseNumber, String department) {}

  /** What an applicant said of this case. */
  @Transactional(readOnly = true)
  public Optional<Rating> of(String caseNumber) {
    return store.of(caseNumber);
  }

  /** A page of what is wanted. */
  @Transactional(readOnly = true)
  public List<RatedLine> find(RatingSearch search) {
    Map<String, Object> values = new HashMap<>();
    String sql = PARTS + conditions(search, values) + after(search, values) + order(search);
    values.put("most", search.size());
    return jdbc
        .sql(sql + " fetch first :most rows only")
        .params(values)
        .query((row, number) -> new Key(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .map(this::line)
        .toList();
  }

  private static String conditions(RatingSearch search, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    search
        .department()
        .ifPresent(
            code -> {
              sql.append(" and p.department = :department");
              values.put("department", code);
            });
    if (search.open()) {
      sql.append(" and p.open_due_on is not null");
    }
    if (search.bad()) {
      sql.append(" and r.satisfaction >= '4'");
    }
    return sql.toString();
  }

  private static String after(RatingSearch search, Map<String, Object> values) {
    if (search.after().isEmpty()) {
      return "";
    }
    String place = search.after().get();
    String[] last = place.split(" ", 3);
    if (last.length < 3) {
      throw RatingProblems.wrongPlace(place);
    }
    try {
      values.put(
          "last", search.open() ? LocalDate.parse(last[0]) : Moment.param(Instant.parse(last[0])));
    } catch (DateTimeException e) {
      throw RatingProblems.wrongPlace(place);
    }
    values.put("lastCase", last[1]);
    values.put("lastDepartment", last[2]);
    return " and (p.%s, p.case_number, p.department) %s (:last, :lastCase, :lastDepartment)"
        .formatted(search.open() ? "open_due_on" : "rated_at", search.open() ? ">" : "<");
  }

  private static String order(RatingSearch search) {
    return search.open()
        ? " order by p.open_due_on, p.case_number, p.department"
        : " order by p.rated_at desc, p.case_number desc, p.department desc";
  }

  private RatedLine line(Key key) {
    Rating rating = store.of(key.caseNumber()).orElseThrow();
    Rating.Part part =
        rating.parts().stream()
            .filter(each -> each.department().equals(key.department()))
            .findFirst()
            .orElseThrow();
    boolean overdue = part.dueOn().map(due -> due.isBefore(today())).orElse(false);
    return new RatedLine(rating, part, overdue);
  }

  private LocalDate today() {
    return days.dayOf(clock.instant());
  }

  /**
   * How applicants rate a department.
   *
   * @param department its code; empty: all cases
   * @param counts how often each of the five levels was given, the best first
   * @param open how many bad ones wait for an answer
   * @param overdue of these, how many for too long
   */
  public record Figures(String department, List<Long> counts, long open, long overdue) {

    /** Part of the ratings that are not bad; 1 if there are none. */
    public double satisfied() {
      long all = counts.stream().mapToLong(Long::longValue).sum();
      return all == 0 ? 1 : (double) (counts.get(0) + counts.get(1) + counts.get(2)) / all;
    }
  }

  /** The figures of all cases, and of each department that was rated. */
  @Transactional(readOnly = true)
  public List<Figures> figures() {
    Map<String, long[]> counts = new TreeMap<>();
    read("select '', satisfaction, count(*) from rating group by satisfaction", Map.of())
        .forEach(cell -> cell.addTo(counts));
    read(
            "select p.department, r.satisfaction, count(*) from rating_part p join rating r on"
                + " r.case_number = p.case_number group by p.department, r.satisfaction",
            Map.of())
        .forEach(cell -> cell.addTo(counts));
    read(
            "select department, '6', count(*) from rating_part where open_due_on is not null group by"
                + " department",
            Map.of())
        .forEach(cell -> cell.addToAll(counts));
    read(
            "select department, '7', count(*) from rating_part where open_due_on < :today group by"
                + " department",
            Map.of("today", today()))
        .forEach(cell -> cell.addToAll(counts));
    List<Figures> all = new ArrayList<>();
    counts.forEach(
        (department, line) ->
            all.add(
                new Figures(
                    department,
                    Arrays.stream(line, 0, LEVELS).boxed().toList(),
                    line[OPEN - 1],
                    line[LATE - 1])));
    return all;
  }

  private List<Cell> read(String sql, Map<String, ?> values) {
    return jdbc.sql(sql)
        .params(values)
        .query(
            (row, number) ->
                new Cell(row.getString(1), Integer.parseInt(row.getString(2)), row.getLong(3)))
        .list();
  }

  /** One number: in the columns 1 to 5 of that level, in 6 open, in 7 open for too long. */
  private record Cell(String department, int column, long number) {

    void addTo(Map<String, long[]> counts) {
      add(counts, department, column);
    }

    /** What a department owes counts in all, too. */
    void addToAll(Map<String, long[]> counts) {
      add(counts, department, column);
      add(counts, ALL, column);
    }

    private void add(Map<String, long[]> counts, String key, int place) {
      counts.computeIfAbsent(key, any -> new long[LATE])[place - 1] += number;
    }
  }
}
