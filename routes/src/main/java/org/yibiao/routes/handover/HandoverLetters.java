package org.yibiao.routes.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.FailedTries;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.standard.CanonicalJson;

/**
 * Has a hand-over that failed lie among the dead letters. Its file stays in the folder of
 * hand-overs, under its digest; the letter says which it is.
 */
@Component
class HandoverLetters {

  private final HandoverStore handovers;
  private final LetterBook book;
  private final FailedTries tries;
  private final Clock clock;

  HandoverLetters(HandoverStore handovers, LetterBook book, FailedTries tries, Clock clock) {
    this.handovers = handovers;
    this.book = book;
    this.tries = tries;
    this.clock = clock;
  }

  /** It cannot go on. */
  @Transactional
  public void fail(HandoverEntry handover, Why why) {
    Instant now = clock.instant();
    handovers.fail(handover.id(), why, now);
    String place = "handover/" + handover.code();
    int number = tries.last(handover.id()).map(FailedTry::number).orElse(0) + 1;
    tries.note(new FailedTry(handover.id(), number, place, why.zh() + " · " + why.en(), now));
    String text = HandoverJson.of(CanonicalJson.mapper().createObjectNode(), handover).toString();
    book.enterAgain(
        DeadLetter.open(
                DeadLetter.Kind.HANDOVER, place, handover.id(), why, Content.text(text), now)
            .of(Optional.of(handover.department())));
  }

  /** It goes on by another way than from the dead letters. */
  void goesOn(String id) {
    book.goesOn(id, "hub", "从移交重试 · tried again from the hand-over");
  }
}
