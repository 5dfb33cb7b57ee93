package org.yibiao.routes.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.standard.CanonicalJson;

/** Where cards are sent, and where a supervisor closes one. */
@Component
public class CardDesk {

  private static final int AT_ONCE = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final SupervisedStore store;
  private final CardStore cards;
  private final Urging urging;
  private final WorkingDays days;
  private final AuditTrail audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CardDesk(
      SupervisedStore store,
      CardStore cards,
      Urging urging,
      WorkingDays days,
      AuditTrail audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.cards = cards;
    this.urging = urging;
    this.days = days;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Sends what is to be sent by a moment, each card once: it is written together with the mark that
   * it was.
   *
   * @return how many were sent
   */
  public int send(Instant now) {
    int sent = 0;
    int last = AT_ONCE;
    while (last == AT_ONCE) {
      last = Optional.ofNullable(transaction.execute(any -> sendSome(now))).orElse(0);
      sent += last;
    }
    return sent;
  }

  private int sendSome(Instant now) {
    LocalDate today = days.dayOf(now);
    List<Watched> due = store.lockDue(today, AT_ONCE);
    for (Watched each : due) {
      CardType type = each.cardOn(today).orElseThrow();
      cards.add(card(each, type, now));
      store.update(each.told(type));
    }
    return due.size();
  }

  private SupervisionCard card(Watched watched, CardType type, Instant now) {
    String number =
        "%s-%s-DC%08d"
            .formatted(watched.about().area(), DAY.format(days.dayOf(now)), cards.nextSerial());
    return new SupervisionCard(
        number,
        watched.caseNumber(),
        watched.stepId(),
        watched.about(),
        type,
        type.rule(watched.isCase()),
        urging.of(watched, type),
        watched.openDue().orElseThrow(),
        now,
        SupervisionCard.State.OPEN,
        now,
        Optional.empty(),
        Optional.empty());
  }

  /** Closes one with a note. */
  @Transactional
  public SupervisionCard handle(String number, String note, String actor) {
    String words = Words.of("/note", note);
    SupervisionCard card =
        cards
            .lock(number)
            .orElseThrow(() -> SupervisionProblems.notFound("/api/v1/supervision/cards/" + number));
    if (card.state() != SupervisionCard.State.OPEN) {
      throw SupervisionProblems.cardNotOpen(number, card.state().code());
    }
    cards.handle(number, new SupervisionCard.Handling(actor, words), clock.instant());
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("case", card.caseNumber())
            .put("note", words)
            .toString();
    audit.enter(new AuditEvent(actor, "supervision-card-handled", number, AuditEvent.DONE, detail));
    return cards.lock(number).orElseThrow();
  }
}
