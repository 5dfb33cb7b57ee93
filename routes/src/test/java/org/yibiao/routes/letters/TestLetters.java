package org.yibiao.routes.letters;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;

/** Dead letters in a test's database, for tests of what writes them. */
public final class TestLetters {

  private TestLetters() {}

  public static LetterBook book(DataSource database, Clock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of the tests only"), clock);
    return new LetterBook(
        new LetterStore(jdbc),
        new LetterActs(jdbc, trail, clock),
        tries(database, clock),
        new LetterVersions(jdbc),
        clock);
  }

  public static FailedTries tries(DataSource database, Clock clock) {
    return new FailedTries(JdbcClient.create(database), clock);
  }
}
