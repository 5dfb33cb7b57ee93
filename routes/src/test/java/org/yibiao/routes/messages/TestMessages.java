package org.yibiao.routes.messages;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** The log of messages in a database of a test. */
public final class TestMessages {

  private TestMessages() {}

  /** A log. */
  public static MessageLog log(DataSource database) {
    return new MessageLog(new JdbcTemplate(database), seal(DataSize.ofKilobytes(256)), "node-1");
  }

  /** Hops that wait for their answer, to be written to this log. */
  public static HeldHops held(MessageLog log) {
    return new HeldHops(log, Clock.systemUTC());
  }

  /** A seal that keeps so much. */
  static MessageSeal seal(DataSize most) {
    return new MessageSeal(new MessageSettings("a key that only tests have", true, most));
  }
}
