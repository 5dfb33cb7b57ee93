package org.yibiao.routes.prefill;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Completion;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in once more what a submission leaves out, if it names the prefill in which that was filled
 * in. The departments' answers come from where they are kept, as long as they are fresh and nothing
 * has changed; only otherwise is anybody asked.
 */
@Component
class PrefillCompletion implements Completion {

  private final SubmittedPrefills submitted;
  private final PrefillDesk desk;

  PrefillCompletion(SubmittedPrefills submitted, PrefillDesk desk) {
    this.submitted = submitted;
    this.desk = desk;
  }

  @Override
  public Optional<ObjectNode> of(ObjectNode submission) {
    String id = submission.at("/envelope/causationId").asString("");
    String matter = submission.path("matterCode").asString("");
    String sender = submission.at("/envelope/sender").asString("");
    return submitted.isKnown(id, matter, sender)
        ? Optional.of(whole(submission, matter, sender))
        : Optional.empty();
  }

  private ObjectNode whole(ObjectNode submission, String matter, String sender) {
    String division = submission.at("/envelope/division").asString("");
    return desk.complete(new PrefillRequest(matter, division, submission), sender);
  }
}
