package org.yibiao.routes.messages;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.yibiao.routes.Moment;

/** Sets the parameters of a statement one after another. */
final class Parameters {

  private final PreparedStatement statement;
  private int last;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  Parameters text(String value) throws SQLException {
    statement.setString(++last, value);
    return this;
  }

  Parameters text(Optional<String> value) throws SQLException {
    return text(value.orElse(null));
  }

  Parameters number(Number value) throws SQLException {
    if (value == null) {
      statement.setNull(++last, Types.BIGINT);
    } else {
      statement.setLong(++last, value.longValue());
    }
    return this;
  }

  Parameters moment(Optional<Instant> value) throws SQLException {
    if (value.isPresent()) {
      statement.setObject(++last, Moment.param(value.get()));
    } else {
      statement.setNull(++last, Types.TIMESTAMP_WITH_TIMEZONE);
    }
    return this;
  }

  Parameters bytes(Optional<byte[]> value) throws SQLException {
    if (value.isPresent()) {
      statement.setBytes(++last, value.get());
    } else {
      statement.setNull(++last, Types.VARBINARY);
    }
    return this;
  }
}
