package org.yibiao.routes.prefill;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Completion;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in once more what a submission leaves out, if it names the prefill in which that was filled
 * in. The departments' answers come from where they are kept, as long as they are fresh and nothing
 * has changed; only otherwise is anybody asked.
 *
 * <p>Anybody may hand in a form, also one that names another's prefill. So nobody is asked about
 * but those whom that prefill was about, and only what it had told already is filled in: what has
 * changed since, the applicant has not seen.
 */
@Component
class PrefillCompletion implements Completion {

  private final SubmittedPrefills submitted;
  private final Prints prints;
  private final PrefillDesk desk;

  PrefillCompletion(SubmittedPrefills submitted, Prints prints, PrefillDesk desk) {
    this.submitted = submitted;
    this.prints = prints;
    this.desk = desk;
  }

  @Override
  public Optional<ObjectNode> of(ObjectNode submission) {
    String id = submission.at("/envelope/causationId").asString("");
    String matter = submission.path("matterCode").asString("");
    String sender = submission.at("/envelope/sender").asString("");
    String division = submission.at("/envelope/division").asString("");
    PrefillRequest request = new PrefillRequest(matter, division, submission);
    return submitted.prints(id, matter, sender).map(known -> whole(id, known, request, sender));
  }

  private ObjectNode whole(String id, JsonNode known, PrefillRequest given, String sender) {
    JsonNode before = given.submission().deepCopy();
    ObjectNode whole =
        desk.complete(given, sender, question -> prints.hasAsked(id, known, question));
    Leaves.of(whole, "")
        .forEach(
            (pointer, value) -> {
              boolean isGiven = !before.at(pointer).isMissingNode();
              if (!isGiven && !prints.isSame(id, known, pointer, value)) {
                remove(whole, JsonPointer.compile(pointer));
              }
            });
    return whole;
  }

  private static void remove(ObjectNode whole, JsonPointer pointer) {
    if (whole.at(pointer.head()) instanceof ObjectNode parent) {
      parent.remove(pointer.last().getMatchingProperty());
    }
  }
}
