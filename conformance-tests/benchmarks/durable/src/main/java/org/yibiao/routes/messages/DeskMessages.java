package org.yibiao.routes.messages;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** The log of messages for a desk that works without the rest of the hub. */
public final class DeskMessages {

  private DeskMessages() {}

  /** The log, with the shipped settings. */
  public static MessageLog log(DataSource database) {
    MessageSettings settings =
        new MessageSettings("of a benchmark only, long", true, DataSize.ofKilobytes(256));
    return new MessageLog(new JdbcTemplate(database), new MessageSeal(settings), "node-1");
  }
}
