package org.yibiao.routes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How moments go into the database and come out of it: as {@code timestamp with time zone}; and how
 * they are written in documents.
 */
public final class Moment {

  /**
   * In a statement: so many {@link #seconds} from now by the database's clock. For what one node
   * decides to have done at once must not wait because its own clock was fast.
   */
  public static final String FROM_NOW =
      "current_timestamp + cast(? as numeric(12, 3)) * interval '1' second";

  private Moment() {}

  /** A time as the parameter of {@link #FROM_NOW}; what is over is now. */
  public static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(Math.max(0, time.toMillis()), 3);
  }

  /** Now by the database's clock, which all nodes share. */
  public static Instant now(JdbcClient jdbc) {
    return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
  }

  /** A moment as a parameter of a statement. */
  public static OffsetDateTime param(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** As the standard writes it. Java's own text leaves out seconds that are zero. */
  public static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  /** The moment in a column that is never empty. */
  public static Instant in(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** The moment in a column that may be empty. */
  public static Optional<Instant> maybeIn(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
