package org.yibiao.routes.flow;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Departments;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.NewHop;

/** Tells the log of messages what was brought to an asker, and what no answer came to. */
@Component
class HopsOfReplies {

  private final MessageLog log;
  private final HeldHops held;
  private final StepStore steps;
  private final Departments departments;
  private final Clock clock;

  HopsOfReplies(
      MessageLog log, HeldHops held, StepStore steps, Departments departments, Clock clock) {
    this.log = log;
    this.held = held;
    this.steps = steps;
    this.departments = departments;
    this.clock = clock;
  }

  /** A reply was brought; what it says is kept with the hop that made it. */
  void delivered(String messageId, String asker, String protocol, byte[] reply) {
    log.hop(
        hop(
            messageId,
            HopDirection.DELIVERED,
            asker,
            protocol,
            1,
            Optional.empty(),
            reply.length,
            Digest.sha256(reply)));
  }

  /** A reply was brought. */
  void delivered(String messageId, String asker, String protocol, String reply) {
    delivered(messageId, asker, protocol, reply.getBytes(StandardCharsets.UTF_8));
  }

  /** A reply could not be brought, for now. */
  void notDelivered(String messageId, String asker, String protocol, Throwable why) {
    log.hop(hop(messageId, HopDirection.DELIVERED, asker, protocol, 1, Optional.of(why), 0, ""));
  }

  /** A department gave no answer to a try. */
  void noAnswer(ServiceRequest request, Throwable why) {
    String id = request.id().value();
    var offering = departments.offering(request.service());
    var step = steps.byMessage(id);
    NewHop hop =
        hop(
            id,
            HopDirection.NO_ANSWER,
            offering.department().value(),
            offering.protocol(),
            step.map(each -> each.attempts()).orElse(1),
            Optional.of(why),
            0,
            "");
    if (step.isPresent()) {
      log.hop(hop);
    } else {
      held.hold(hop);
    }
  }

  /** Of a failure only its kind: its words may quote what a message says. */
  private NewHop hop(
      String messageId,
      HopDirection direction,
      String party,
      String protocol,
      int tries,
      Optional<Throwable> why,
      int bytes,
      String sha256) {
    return new NewHop(
        messageId,
        direction,
        party,
        protocol,
        tries,
        Optional.empty(),
        Optional.of(why.isPresent() ? "failed" : "done"),
        why.map(each -> each.getClass().getSimpleName()),
        bytes,
        sha256,
        clock.instant(),
        HopContent.NONE);
  }
}
