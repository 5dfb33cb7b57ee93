package org.yibiao.routes.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes messages, or what they say, with what they belong to. Callers bring the transaction. */
final class MessagePurge {

  private static final String OF_CONVERSATIONS =
      "in (select message_id from message where conversation in (:keys))";
  private static final String THESE = "in (:keys)";

  private MessagePurge() {}

  /** What was said in these cases, or of these changes, goes, and whom it was about. */
  static void emptyConversations(JdbcClient jdbc, List<String> numbers) {
    empty(jdbc, OF_CONVERSATIONS, numbers);
  }

  /** What these messages said goes, and whom they were about. */
  static void emptyMessages(JdbcClient jdbc, List<String> ids) {
    empty(jdbc, THESE, ids);
  }

  /** The messages of these cases go. */
  static void removeCases(JdbcClient jdbc, List<String> numbers) {
    jdbc.sql("delete from message_hop where message_id " + OF_CONVERSATIONS)
        .param("keys", numbers)
        .update();
    jdbc.sql("delete from message where conversation in (:keys)").param("keys", numbers).update();
  }

  /** These messages go. */
  static void removeMessages(JdbcClient jdbc, List<String> ids) {
    for (String table : List.of("message_hop", "message")) {
      jdbc.sql("delete from " + table + " where message_id in (:keys)").param("keys", ids).update();
    }
  }

  private static void empty(JdbcClient jdbc, String which, List<String> keys) {
    jdbc.sql(
            "update message_hop set content = null, content_at = null where content_at is not null"
                + " and message_id "
                + which)
        .param("keys", keys)
        .update();
    String messages =
        which.equals(OF_CONVERSATIONS) ? "conversation in (:keys)" : "message_id in (:keys)";
    jdbc.sql("update message set subject = null, subject_shown = null where " + messages)
        .param("keys", keys)
        .update();
  }
}
