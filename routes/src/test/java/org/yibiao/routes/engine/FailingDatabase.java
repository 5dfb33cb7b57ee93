package org.yibiao.routes.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database that can be told to lose the next transaction of the calling thread. */
final class FailingDatabase {

  private final ThreadLocal<Boolean> losesNext = ThreadLocal.withInitial(() -> false);
  private final DataSource real;

  FailingDatabase(DataSource real) {
    this.real = real;
  }

  /** The next commit on this thread fails; nothing of its transaction is kept. */
  void loseNextCommit() {
    losesNext.set(true);
  }

  DataSource dataSource() {
    return new DelegatingDataSource(real) {
      @Override
      public Connection getConnection() throws SQLException {
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
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
