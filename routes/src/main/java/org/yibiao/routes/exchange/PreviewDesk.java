package org.yibiao.routes.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * Where people see what is about to be told about them, and say yes or no (Regulation (EU)
 * 2018/1724, art. 14 (5): the preview of the once-only system; here for the resources that say so).
 */
@Component
public class PreviewDesk {

  private static final Why SAID_NO =
      Why.of("本人预览后不同意提供", "The person saw the data and did not agree to their being given");
  private static final Why NOBODY_CAME = Why.of("本人未在时限内确认", "The person did not answer in time");

  private final EvidenceLedger ledger;
  private final EvidenceAnswers answers;
  private final PreviewRoom room;
  private final AuditTrail audit;
  private final Clock clock;

  PreviewDesk(
      EvidenceLedger ledger,
      EvidenceAnswers answers,
      PreviewRoom room,
      AuditTrail audit,
      Clock clock) {
    this.ledger = ledger;
    this.answers = answers;
    this.room = room;
    this.audit = audit;
    this.clock = clock;
  }

  /** What waits for this person. */
  public List<AskedEntry> waitingFor(String citizen) {
    return ledger.previewsOf(citizen);
  }

  /**
   * What would be given.
   *
   * @throws Refusal if nothing of this identifier waits for this person
   */
  public EvidenceResponse show(String citizen, String messageId) {
    waiting(citizen, messageId);
    return room.look(messageId).orElseThrow(() -> over(messageId));
  }

  /**
   * The person agrees: the asker gets it.
   *
   * @throws Refusal if nothing of this identifier waits for this person
   */
  public void approve(String citizen, String messageId) {
    AskedEntry asked = waiting(citizen, messageId);
    EvidenceResponse response = room.take(messageId).orElseThrow(() -> over(messageId));
    answers.release(asked, response);
    record(citizen, asked, "preview-approve");
  }

  /**
   * The person does not agree: nothing is left of it.
   *
   * @throws Refusal if nothing of this identifier waits for this person
   */
  public void refuse(String citizen, String messageId) {
    AskedEntry asked = waiting(citizen, messageId);
    room.take(messageId);
    answers.withhold(asked, SAID_NO);
    record(citizen, asked, "preview-refuse");
  }

  /** Ends the wait for those who did not come. */
  void endOverdue() {
    for (AskedEntry asked : ledger.previewsBefore(clock.instant().minus(room.most()))) {
      room.take(asked.messageId());
      answers.withhold(asked, NOBODY_CAME);
      record("hub", asked, "preview-overdue");
    }
  }

  private AskedEntry waiting(String citizen, String messageId) {
    return ledger.previewsOf(citizen).stream()
        .filter(each -> each.messageId().equals(messageId))
        .findFirst()
        .orElseThrow(() -> over(messageId));
  }

  private void record(String actor, AskedEntry asked, String action) {
    audit.enter(
        new AuditEvent(actor, action, asked.resource(), AuditEvent.DONE, asked.messageId()));
  }

  private static Refusal over(String messageId) {
    return new Refusal(Problems.notFound(messageId));
  }
}
