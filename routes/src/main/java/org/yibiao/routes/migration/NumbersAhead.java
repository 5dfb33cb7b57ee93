package org.yibiao.routes.migration;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Has the embedded database reserve the numbers of rows further ahead. H2 writes each reservation
 * to disk by a commit of its own, amid the transaction that needs a number; by default it does so
 * for every 32 rows, and for every single case number. A hub that is killed leaves a gap.
 *
 * <p>Not PostgreSQL: there each connection reserves for itself, so that rows of a message or case
 * would no longer be numbered in the order in which they were written.
 */
@Component
class NumbersAhead implements JavaMigration {

  private static final String H2 = "H2";

  private static final List<String> STATEMENTS =
      List.of(
          "alter table message_hop alter column position set cache 4096",
          "alter table outbox alter column id set cache 1024",
          "alter table case_event alter column id set cache 1024",
          "alter sequence case_serial cache 64");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("28");
  }

  @Override
  public String getDescription() {
    return "numbers ahead";
  }

  @Override
  public Integer getChecksum() {
    return STATEMENTS.hashCode();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    if (!context.getConnection().getMetaData().getDatabaseProductName().equals(H2)) {
      return;
    }
    try (Statement statement = context.getConnection().createStatement()) {
      for (String each : STATEMENTS) {
        statement.execute(each);
      }
    }
  }
}
