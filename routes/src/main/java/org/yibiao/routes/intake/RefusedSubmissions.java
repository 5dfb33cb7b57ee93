package org.yibiao.routes.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;

/**
 * Tells the log of messages of submissions that were not taken: that one came, how long it was, its
 * digest, and the rule that it broke; nothing of what it said. It is logged under an identifier of
 * its own, because it may come again, corrected, under the one that it had.
 */
@Component
class RefusedSubmissions {

  private static final String APPLICANT = "applicant";

  private final MessageLog log;
  private final Clock clock;

  RefusedSubmissions(MessageLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  public void log(Incoming incoming, Problem problem) {
    String id = UUID.randomUUID().toString();
    Instant now = clock.instant();
    Optional<String> none = Optional.empty();
    String rule = rule(problem);
    log.enter(
        new NewMessage(
            id,
            MessageKind.SUBMISSION,
            none,
            none,
            id,
            "",
            APPLICANT,
            incoming.protocol(),
            none,
            none,
            none,
            MessageState.REFUSED,
            Optional.of(rule),
            now));
    log.hop(
        new NewHop(
            id,
            HopDirection.RECEIVED,
            APPLICANT,
            incoming.protocol(),
            1,
            Optional.empty(),
            Optional.of("refused"),
            Optional.of(rule),
            incoming.content().length,
            Digest.sha256(incoming.content()),
            now,
            HopContent.NONE));
  }

  /** The first rule that it broke, or the kind of problem. */
  private static String rule(Problem problem) {
    return problem.getFinding().stream()
        .map(Finding::getRule)
        .findFirst()
        .orElseGet(() -> problem.getType().substring(problem.getType().lastIndexOf(':') + 1));
  }
}
