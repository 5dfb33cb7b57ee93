package org.yibiao.benchmarks.bulk;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** The database of either side: H2 in a file, set as the hub ships it. */
final class KeptIn {

  private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";

  private KeptIn() {}

  /** A new one in this folder. */
  static HikariDataSource folder(Path data) {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl("jdbc:h2:file:" + data.toAbsolutePath().resolve("kept") + SETTINGS);
    return database;
  }
}
