package org.yibiao.adapters.declared.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/**
 * Tells the pool which connections to throw away: those that JDBC itself calls broken. The pool
 * goes by SQL states alone, which not every driver sets.
 */
final class BrokenConnections implements SQLExceptionOverride {

  @java.lang.Override
  public Override adjudicate(SQLException e) {
    return e instanceof SQLNonTransientConnectionException
            || e instanceof SQLTransientConnectionException
            || e instanceof SQLRecoverableException
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
