package org.yibiao.benchmarks.durable.work;

import java.sql.SQLException;

/** The database did not do what it was asked to. */
public final class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String DUPLICATE = "23505";

  DatabaseFailed(SQLException cause) {
    super(cause);
  }

  /** True if a row with this key is there already. */
  boolean isDuplicate() {
    return getCause() instanceof SQLException failure && DUPLICATE.equals(failure.getSQLState());
  }
}
