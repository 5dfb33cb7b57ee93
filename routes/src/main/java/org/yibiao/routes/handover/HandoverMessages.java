package org.yibiao.routes.handover;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;

/** Tells the log of messages of hand-overs; the files themselves are too long for it. */
@Component
class HandoverMessages {

  private static final String PROTOCOL = "file";

  private final MessageLog log;

  HandoverMessages(MessageLog log) {
    this.log = log;
  }

  void received(HandoverEntry entry) {
    Optional<String> none = Optional.empty();
    log.enter(
        new NewMessage(
            entry.id(),
            MessageKind.HAND_OVER,
            none,
            none,
            entry.id(),
            entry.department(),
            entry.department(),
            PROTOCOL,
            none,
            Optional.of(entry.resource()),
            none,
            MessageState.OPEN,
            none,
            entry.receivedAt()));
    log.hop(
        new NewHop(
            entry.id(),
            HopDirection.RECEIVED,
            entry.department(),
            PROTOCOL,
            1,
            Optional.empty(),
            Optional.of("accepted"),
            none,
            (int) Math.min(Integer.MAX_VALUE, entry.bytes()),
            entry.sha256(),
            entry.receivedAt(),
            HopContent.NONE));
  }

  void moved(String id, MessageState state, Optional<String> error, Instant now) {
    log.move(id, state, error, 1, now);
  }
}
