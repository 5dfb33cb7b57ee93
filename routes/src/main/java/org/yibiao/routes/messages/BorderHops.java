package org.yibiao.routes.messages;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.CanonicalXml;

/** Crossings of a department's border as hops of the log. */
public final class BorderHops {

  private BorderHops() {}

  /**
   * The hop of a crossing.
   *
   * @param tries number of the try
   */
  public static NewHop of(Crossing crossing, int tries) {
    Hop hop = crossing.hop();
    return new NewHop(
        hop.messageId().value(),
        direction(crossing),
        hop.department().value(),
        hop.protocol(),
        tries,
        hop.took().map(Duration::toMillis),
        crossing.content().flatMap(BorderHops::outcome),
        crossing.fault().or(() -> crossing.content().flatMap(BorderHops::error)),
        hop.bytes(),
        hop.sha256(),
        hop.at(),
        crossing.isPassing()
            ? HopContent.NONE
            : HopContent.of(crossing.message(), crossing.content().flatMap(BorderHops::document)));
  }

  private static HopDirection direction(Crossing crossing) {
    boolean isAsked = crossing.hop().direction() == Hop.Direction.TO_DEPARTMENT;
    if (crossing.isEnquiry()) {
      return isAsked ? HopDirection.ENQUIRY : HopDirection.ENQUIRY_ANSWER;
    }
    return isAsked ? HopDirection.TO_DEPARTMENT : HopDirection.FROM_DEPARTMENT;
  }

  private static Optional<String> document(Crossing.Content content) {
    if (content instanceof Crossing.Content.Asked asked) {
      return Optional.of(CanonicalXml.writeString(asked.request().document()));
    }
    ServiceOutcome outcome = ((Crossing.Content.Answered) content).outcome();
    if (!(outcome instanceof ServiceOutcome.Done done)) {
      return Optional.empty();
    }
    if (!(done.result() instanceof Bodies bodies)) {
      return Optional.of(CanonicalXml.writeString(done.result()));
    }
    // several of them are no document of the standard, and are shown in one
    return bodies.bodies().isEmpty()
        ? Optional.empty()
        : Optional.of(
            bodies.bodies().stream()
                .map(CanonicalXml::writeString)
                .map(BorderHops::withoutDeclaration)
                .collect(Collectors.joining("", "<bodies>", "</bodies>")));
  }

  private static String withoutDeclaration(String document) {
    return document.startsWith("<?xml")
        ? document.substring(document.indexOf("?>") + 2).strip()
        : document;
  }

  private static Optional<String> outcome(Crossing.Content content) {
    if (!(content instanceof Crossing.Content.Answered answered)) {
      return Optional.empty();
    }
    ServiceOutcome outcome = answered.outcome();
    if (outcome instanceof ServiceOutcome.Done) {
      return Optional.of("done");
    }
    if (outcome instanceof ServiceOutcome.Refused) {
      return Optional.of("refused");
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded) {
      return Optional.of("correction-needed");
    }
    if (outcome instanceof ServiceOutcome.RetryLater) {
      return Optional.of("retry-later");
    }
    if (outcome instanceof ServiceOutcome.NotDone) {
      return Optional.of("not-done");
    }
    return Optional.of(outcome instanceof ServiceOutcome.InProgress ? "in-progress" : "unknown");
  }

  private static Optional<String> error(Crossing.Content content) {
    if (!(content instanceof Crossing.Content.Answered answered)) {
      return Optional.empty();
    }
    ServiceOutcome outcome = answered.outcome();
    if (outcome instanceof ServiceOutcome.Refused refused) {
      return refused.why().nativeCode();
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      return correction.why().nativeCode();
    }
    return outcome instanceof ServiceOutcome.Open open ? open.why().nativeCode() : Optional.empty();
  }
}
