package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.FailedTries;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.subscriptions.ChangeRights.Granted;
import org.yibiao.standard.CanonicalJson;

/** Has a delivery that was put aside lie among the dead letters until it goes on. */
@Component
class DeliveryLetters {

  private final LetterBook book;
  private final FailedTries tries;
  private final ChangeRights rights;
  private final DeliveryContent contents;
  private final Clock clock;

  DeliveryLetters(
      LetterBook book,
      FailedTries tries,
      ChangeRights rights,
      DeliveryContent contents,
      Clock clock) {
    this.book = book;
    this.tries = tries;
    this.rights = rights;
    this.contents = contents;
    this.clock = clock;
  }

  void tried(Subscription subscription, Delivery delivery, Why why) {
    String words = why.zh() + " · " + why.en();
    tries.note(
        new FailedTry(
            delivery.id(), delivery.tries() + 1, place(subscription), words, clock.instant()));
  }

  void putAside(Subscription subscription, Delivery delivery, Why why) {
    book.enterAgain(
        DeadLetter.open(
                DeadLetter.Kind.CHANGE_DELIVERY,
                place(subscription),
                delivery.id(),
                why,
                content(subscription, delivery),
                clock.instant())
            .of(Optional.of(subscription.department())));
  }

  void goesOn(Delivery delivery, String actor) {
    book.goesOn(delivery.id(), actor, "从订阅重试 · tried again from the subscription");
  }

  void skipped(Delivery delivery, String actor, String reason) {
    book.givenUp(delivery.id(), actor, reason);
  }

  void taken(Delivery delivery) {
    book.settled(delivery.id(), "订阅部门已收下 · the subscriber has taken it after all");
  }

  /** What the subscriber may not have, nobody of it sees here, either. */
  private Content content(Subscription subscription, Delivery delivery) {
    if (!(rights.of(subscription.department(), subscription.wish()) instanceof Granted granted)) {
      return Content.text("");
    }
    return Content.text(
        CanonicalJson.writeString(contents.of(subscription, delivery, granted).event()));
  }

  private static String place(Subscription subscription) {
    return "changes/" + subscription.wish().resource();
  }
}
