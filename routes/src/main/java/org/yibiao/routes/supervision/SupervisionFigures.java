package org.yibiao.routes.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of cases, grouped by the database. */
@Component
public class SupervisionFigures {

  private final JdbcClient jdbc;
  private final Today today;

  SupervisionFigures(JdbcClient jdbc, Today today) {
    this.jdbc = jdbc;
    this.today = today;
  }

  /** By what they are grouped. */
  public enum By {
    /** Steps by their departments; all others group whole cases. */
    DEPARTMENT("department"),
    MATTER("matter_code"),
    AREA("area"),
    MONTH("begun_month"),
    POWER("power");

    private final String column;

    By(String column) {
      this.column = column;
    }

    /** Its name on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Optional<By> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /**
   * What is counted.
   *
   * @param from accepted, or asked of the department, on that day or later
   * @param to on that day or before
   * @param department whose steps are counted instead of whole cases
   * @param area leading digits of the division
   */
  public record Search(
      By by,
      LocalDate from,
      LocalDate to,
      Optional<String> department,
      Optional<String> matter,
      Optional<String> area,
      Optional<String> power) {}

  /**
   * Figures of a group.
   *
   * @param key a department's or matter's code, a division, a month such as 202611, a power
   *     category
   * @param received accepted, or asked of the department
   * @param completed of these
   * @param inTime of those that were completed
   * @param late completed late, or running beyond its limit
   * @param running not completed
   * @param stopped of those that run, with the clock standing still
   * @param yellow warned of
   * @param red told to be late
   * @param averageDays average of the working days that the completed ones took; empty if none was
   */
  public record Line(
      String key,
      long received,
      long completed,
      long inTime,
      long late,
      long running,
      long stopped,
      long yellow,
      long red,
      Optional<Double> averageDays) {}

  /** The figures, in order of their keys. */
  @Transactional(readOnly = true)
  public List<Line> of(Search search) {
    Conditions where =
        new Conditions("begun_on between :from and :to")
            .with("from", search.from())
            .with("to", search.to());
    if (search.department().isPresent()) {
      where.and("department = :department", "department", search.department());
    } else {
      where.and(search.by() == By.DEPARTMENT ? "department <> ''" : "department = ''");
    }
    where
        .and("matter_code = :matter", "matter", search.matter())
        .and("area like :area", "area", search.area().map(digits -> digits + "%"))
        .and("power = :power", "power", search.power());
    String column = search.by().column;
    return jdbc.sql(
            "select "
                + column
                + " as grouped, count(*) as received, count(ended_on) as completed,"
                + " count(case when ended_on is not null and coalesce(late_days, 0) = 0 then 1"
                + " end) as in_time, count(case when late_days > 0 or open_due_on < :today then 1"
                + " end) as late, count(case when stopped then 1 end) as stopped, count(case when"
                + " yellow then 1 end) as yellow, count(case when red then 1 end) as red,"
                + " avg(cast(used_days as double precision)) as average from supervised where "
                + where.sql()
                + " group by "
                + column
                + " order by "
                + column)
        .params(where.values())
        .param("today", today.day())
        .query(SupervisionFigures::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    long received = row.getLong("received");
    long completed = row.getLong("completed");
    return new Line(
        row.getString("grouped"),
        received,
        completed,
        row.getLong("in_time"),
        row.getLong("late"),
        received - completed,
        row.getLong("stopped"),
        row.getLong("yellow"),
        row.getLong("red"),
        Optional.ofNullable(row.getObject("average", Double.class)));
  }
}
