package org.yibiao.hub.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.routes.messages.MessageEntry;
import org.yibiao.routes.messages.MessagePage;
import org.yibiao.routes.messages.MessageSearch;

/**
 * A message in a list: nothing of what it says.
 *
 * @param causedBy the message that it came of; empty: none
 * @param subject the number of whom it is about, masked; empty if there is none, or it is gone
 * @param tookMillis from its arrival to its end
 * @see MessageEntry
 */
record MessageRow(
    String id,
    String kind,
    String conversation,
    String causedBy,
    String caseNumber,
    String department,
    String asker,
    String protocol,
    String service,
    String resource,
    String subject,
    String state,
    String error,
    Instant receivedAt,
    Optional<Instant> endedAt,
    Optional<Long> tookMillis,
    int tries,
    String node) {

  /**
   * A page.
   *
   * @param next what to give as {@code after} for the next page; empty if there is none
   * @param whole false if the search ended before its page was full, because it took long
   */
  record Page(List<MessageRow> items, String next, boolean whole) {

    static Page of(MessagePage page) {
      return new Page(
          page.messages().stream().map(MessageRow::of).toList(),
          page.next().map(MessageSearch.Cursor::text).orElse(""),
          page.isWhole());
    }
  }

  static MessageRow of(MessageEntry entry) {
    return new MessageRow(
        entry.id(),
        entry.kind().code(),
        entry.conversation(),
        entry.causedBy().orElse(""),
        entry.caseNumber().orElse(""),
        entry.department(),
        entry.asker(),
        entry.protocol(),
        entry.service().orElse(""),
        entry.resource().orElse(""),
        entry.subject().orElse(""),
        entry.state().code(),
        entry.error().orElse(""),
        entry.receivedAt(),
        entry.endedAt(),
        entry.tookMillis(),
        entry.tries(),
        entry.node());
  }
}
