package org.yibiao.hub.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yibiao.routes.letters.Act;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterVersions.Version;

/**
 * All about a dead letter but its bodies.
 *
 * @param form {@code text}, {@code bytes}, or {@code none} if the hub cannot open it
 * @param bodyReadable whether the caller may read bodies
 * @param headers of the message as it was; nothing to whom may not read the body
 * @param tries each with its time and error, the first first
 * @param acts what became of it since then
 * @param versions the edits; the original is none of them
 * @param elsewhere queues to which it may be sent instead
 */
record DeadLetterView(
    DeadLetterRow letter,
    String form,
    boolean bodyReadable,
    Map<String, String> headers,
    List<Try> tries,
    List<Act> acts,
    List<Version> versions,
    List<String> elsewhere) {

  /** A try that failed. */
  record Try(int number, String place, String error, Instant at) {
    static Try of(FailedTry failed) {
      return new Try(failed.number(), failed.place(), failed.error(), failed.at());
    }
  }

  static DeadLetterView of(
      DeadLetter letter,
      LetterBook.History history,
      List<Version> versions,
      List<String> elsewhere,
      boolean bodyReadable) {
    return new DeadLetterView(
        DeadLetterRow.of(letter),
        letter.original().form().code(),
        bodyReadable,
        bodyReadable ? letter.headers() : Map.of(),
        history.tries().stream().map(Try::of).toList(),
        history.acts(),
        versions,
        elsewhere);
  }
}
