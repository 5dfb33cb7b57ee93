package org.yibiao.routes.flow;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.exchange.OwedReply;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;

/** Has replies that cannot be brought to who asked lie among the dead letters. */
@Component
class ReplyLetters {

  private final LetterBook book;
  private final Clock clock;

  ReplyLetters(LetterBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** There is no queue for it. */
  void noPlace(OwedReply reply, String text) {
    Why why =
        Why.of(
            "没有队列 " + reply.queue() + "，部门也没有答复队列",
            "There is no queue " + reply.queue() + ", and the department has none for answers");
    enter(reply, why, Content.text(text));
  }

  /** It could not be made; the asker can still fetch what there is. */
  void notMade(OwedReply reply, RuntimeException failure) {
    String words = failure.getClass().getSimpleName();
    enter(
        reply,
        Why.of("答复无法生成：" + words, "The reply could not be made: " + words),
        new Content(Content.Form.NONE, new byte[0]));
  }

  private void enter(OwedReply reply, Why why, Content content) {
    book.enter(
        DeadLetter.open(
                DeadLetter.Kind.REPLY, reply.queue(), reply.key(), why, content, clock.instant())
            .with(Map.of("JMSCorrelationID", reply.correlation()))
            .of(Optional.of(reply.asker().value())));
  }
}
