package org.yibiao.routes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** How moments go into the database and come out of it: as {@code timestamp with time zone}. */
public final class Moment {

  private Moment() {}

  /** A moment as a parameter of a statement. */
  public static OffsetDateTime param(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
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
