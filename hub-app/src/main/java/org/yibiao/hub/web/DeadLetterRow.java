package org.yibiao.hub.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.recovery.DeadLetterDesk.Outcome;

/**
 * A dead letter in a list: nothing of what was in it.
 *
 * @param kind what failed
 * @param from the queue or service on which it died
 * @param department whose it is; empty: the hub's own
 * @param caseNumber empty if it belongs to none
 * @param reason with personal numbers masked
 * @param version the newest; 0 is the original
 * @param bytes size of the original
 */
record DeadLetterRow(
    String id,
    String kind,
    String from,
    String department,
    String caseNumber,
    String state,
    SubscriptionView.Words reason,
    int version,
    int bytes,
    Instant arrivedAt,
    Instant changedAt) {

  /**
   * A part of a list.
   *
   * @param total how many fit
   * @param offset how many of them stand before this part
   */
  record Page(long total, int offset, List<DeadLetterRow> items) {}

  static DeadLetterRow of(DeadLetter letter) {
    return new DeadLetterRow(
        letter.id(),
        letter.kind().code(),
        letter.from(),
        letter.department().orElse(""),
        letter.caseNumber().orElse(""),
        letter.state().code(),
        new SubscriptionView.Words(letter.reason().zh(), letter.reason().en()),
        letter.version(),
        letter.original().bytes().length,
        letter.arrivedAt(),
        letter.changedAt());
  }

  /** An outcome as the interface writes it. */
  static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
