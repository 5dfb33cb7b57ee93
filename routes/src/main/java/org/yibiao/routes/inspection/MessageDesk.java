package org.yibiao.routes.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.HopEntry;
import org.yibiao.routes.messages.MessageEntry;
import org.yibiao.routes.messages.MessageHops;
import org.yibiao.routes.messages.MessageViewer;
import org.yibiao.routes.messages.MessageViewer.Sees;
import org.yibiao.routes.messages.content.FieldChange;
import org.yibiao.routes.messages.content.MaskedMessage;
import org.yibiao.standard.CanonicalJson;

/** Shows messages to those who may see them, and what crossed to those who say why. */
@Component
public class MessageDesk {

  private static final int SHORTEST_REASON = 4;
  private static final int LONGEST_REASON = 500;

  private final MessageHops hops;
  private final Departments departments;
  private final AuditTrail audit;

  MessageDesk(MessageHops hops, Departments departments, AuditTrail audit) {
    this.hops = hops;
    this.departments = departments;
    this.audit = audit;
  }

  /** What crossed, as it is shown, and what the mapping made of it. */
  public record Shown(
      HopEntry hop, boolean isMasked, HopContent content, List<FieldChange> changes) {}

  /**
   * A message.
   *
   * @throws Refusal if there is none that the viewer may know of
   */
  public MessageEntry message(String id, MessageViewer viewer) {
    return hops.message(id).filter(viewer::knows).orElseThrow(() -> unknown(id));
  }

  /** Its hops. */
  public List<HopEntry> hops(MessageEntry message) {
    return hops.of(message.id());
  }

  /** What came of the same beginning, as far as the viewer may know of it, the oldest first. */
  public List<MessageEntry> conversation(MessageEntry message, MessageViewer viewer) {
    return hops.conversation(message).stream().filter(viewer::knows).toList();
  }

  /**
   * What crossed with a hop. Who looks, and why, stands in the audit trail before anything is
   * shown.
   *
   * @param isClear whether it is wanted with what it says of people
   * @throws Refusal if there is no such hop, the viewer may not see it, or says no reason
   */
  @Transactional
  public Shown look(String id, int ordinal, boolean isClear, String reason, MessageViewer viewer) {
    MessageEntry message = message(id, viewer);
    HopEntry hop =
        hops(message).stream()
            .filter(each -> each.ordinal() == ordinal)
            .findFirst()
            .orElseThrow(() -> unknown(id + "/" + ordinal));
    refuseWithoutReason(reason);
    boolean mayNot = !viewer.maySee(hop) || isClear && viewer.sees() != Sees.CLEAR;
    if (mayNot) {
      throw new Refusal(Problems.notAllowed());
    }
    audit.enter(
        new AuditEvent(
            viewer.name(),
            isClear ? "message-read" : "message-read-masked",
            message.id(),
            AuditEvent.DONE,
            CanonicalJson.mapper()
                .createObjectNode()
                .put("hop", ordinal)
                .put("sha256", hop.sha256())
                .put("reason", reason.strip())
                .toString()));
    HopContent content =
        hops.content(message, hop)
            .orElseThrow(() -> new Refusal(MessageProblems.notKept(id, ordinal)));
    return shown(message, hop, content, isClear);
  }

  private Shown shown(MessageEntry message, HopEntry hop, HopContent content, boolean isClear) {
    MaskedMessage masked = masked(message, hop, content);
    return isClear
        ? new Shown(hop, false, content, masked.changes())
        : new Shown(hop, true, masked.masked(), masked.maskedChanges());
  }

  /** The same, masked by the standard's classes and the tables of the department that spoke. */
  MaskedMessage masked(MessageEntry message, HopEntry hop, HopContent content) {
    return new MaskedMessage(content, document(message, hop), codeMaps(hop.party()));
  }

  private Map<String, Map<String, String>> codeMaps(String department) {
    return departments.all().stream()
        .filter(each -> each.department().value().equals(department))
        .map(DepartmentDescriptor::codeMaps)
        .findFirst()
        .orElse(Map.of());
  }

  private static String document(MessageEntry message, HopEntry hop) {
    return switch (message.kind()) {
      case SUBMISSION -> "submission";
      case STEP -> "stepRequest";
      case DATA_REQUEST ->
          hop.direction() == HopDirection.REPLIED ? "evidenceResponse" : "evidenceRequest";
      case CHANGE, DELIVERY -> "changeEvent";
      case HAND_OVER -> "";
    };
  }

  private static void refuseWithoutReason(String reason) {
    int length = reason.strip().length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw new Refusal(MessageProblems.noReason(SHORTEST_REASON, LONGEST_REASON));
    }
  }

  private static Refusal unknown(String what) {
    return new Refusal(Problems.notFound(what));
  }

  /** What crossed with a hop, for whoever has been found to be allowed to have it. */
  Optional<HopContent> content(MessageEntry message, HopEntry hop) {
    return hops.content(message, hop);
  }
}
