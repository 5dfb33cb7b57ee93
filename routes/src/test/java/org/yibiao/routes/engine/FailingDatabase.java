package org.yibiao.routes.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database that can be told to go down, or to lose a transaction of the calling thread. */
final class FailingDatabase {

  private static final Set<String> OF_A_TRANSACTION =
      Set.of("prepareStatement", "commit", "rollback");

  private final ThreadLocal<Boolean> losesNext = ThreadLocal.withInitial(() -> false);
  private final ThreadLocal<Boolean> breaks = ThreadLocal.withInitial(() -> false);
  private final AtomicInteger refused = new AtomicInteger();
  private final DataSource real;
  private volatile boolean down;

  FailingDatabase(DataSource real) {
    this.real = real;
  }

  /** The next commit on this thread fails; nothing of its transaction is kept. */
  void loseNextCommit() {
    losesNext.set(true);
  }

  /**
   * The connection of the transaction that runs on this thread breaks: whatever is asked of it from
   * here on fails, to be rolled back, too; nothing of it is kept.
   */
  void breakConnection() {
    breaks.set(true);
  }

  /** Nobody gets a connection until it comes back. */
  void goDown() {
    refused.set(0);
    down = true;
  }

  void comeBack() {
    down = false;
  }

  /** How many connections were refused since it went down. */
  int refused() {
    return refused.get();
  }

  DataSource dataSource() {
    return new DelegatingDataSource(real) {
      @Override
      public Connection getConnection() throws SQLException {
        if (down) {
          refused.incrementAndGet();
          throw new SQLException("The database is down", "08001");
        }
        return failing(super.getConnection());
      }
    };
  }

  private Connection failing(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commit") && losesNext.get()) {
                losesNext.set(false);
                connection.rollback();
                throw new SQLException("The database went away", "08006");
              }
              if (breaks.get() && OF_A_TRANSACTION.contains(method.getName())) {
                connection.rollback();
                breaks.set(!method.getName().equals("rollback"));
                throw new SQLException("The connection is broken", "08006");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
