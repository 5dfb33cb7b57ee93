package org.yibiao.hub.alive;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hub's own database and broker, which run within it: once one of them has given up, because
 * its disk was full or broken, it does not come back while the process lives.
 */
final class OwnParts {

  private final JdbcClient jdbc;
  private final BooleanSupplier isBrokerWell;

  /**
   * @param isBrokerWell false once the broker within this process has stopped
   */
  OwnParts(JdbcClient jdbc, BooleanSupplier isBrokerWell) {
    this.jdbc = jdbc;
    this.isBrokerWell = isBrokerWell;
  }

  /** What has given up, for operators; empty while all is well, or only away. */
  Optional<String> gaveUp() {
    if (!isBrokerWell.getAsBoolean()) {
      return Optional.of("the embedded broker has stopped");
    }
    return isClosed() ? Optional.of("the embedded database has closed itself") : Optional.empty();
  }

  private boolean isClosed() {
    try {
      jdbc.sql("select 1").query(Integer.class).single();
      return false;
    } catch (DataAccessException e) {
      return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
          .anyMatch(
              cause ->
                  cause instanceof SQLException sql
                      && sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED);
    }
  }
}
