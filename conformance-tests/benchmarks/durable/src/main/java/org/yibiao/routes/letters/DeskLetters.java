package org.yibiao.routes.letters;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;

/** Dead letters for a desk that works without the rest of the hub. */
public final class DeskLetters {

  private DeskLetters() {}

  /** The book of them. */
  public static LetterBook book(DataSource database, Clock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of a benchmark only"), clock);
    return new LetterBook(
        new LetterStore(jdbc),
        new LetterActs(jdbc, trail, clock),
        tries(database, clock),
        new LetterVersions(jdbc),
        clock);
  }

  /** The tries before them. */
  public static FailedTries tries(DataSource database, Clock clock) {
    return new FailedTries(JdbcClient.create(database), clock);
  }
}
