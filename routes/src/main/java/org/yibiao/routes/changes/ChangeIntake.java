package org.yibiao.routes.changes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.exchange.Subjects;
import org.yibiao.routes.reuse.Reuse;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes change events. When it returns, the event is safe and what was fetched about its subject
 * before is used no longer; when it throws, it must be reported again, unless it is not taken. The
 * same event may come any number of times, the same identifier with another content is not taken.
 */
@Component
public class ChangeIntake {

  private static final int TRIES = 20;

  private final StandardValidator validator;
  private final ChangeLedger ledger;
  private final Reuse reuse;
  private final Traffic traffic;
  private final Clock clock;

  ChangeIntake(
      StandardValidator validator, ChangeLedger ledger, Reuse reuse, Traffic traffic, Clock clock) {
    this.validator = validator;
    this.ledger = ledger;
    this.reuse = reuse;
    this.traffic = traffic;
    this.clock = clock;
  }

  /**
   * Takes an event; one that has no number among the events of its subject is given the next.
   *
   * @throws NotTaken if it breaks the standard, or its identifier or number stands for another
   */
  public void take(ChangeEvent event) {
    Optional<String> reporter = Optional.ofNullable(event.getEnvelope().getSender());
    traffic.changeReport(reporter, () -> taken(event));
  }

  private ChangeEvent taken(ChangeEvent event) {
    String digest = digest(event);
    boolean isNumbered = event.getChange().getSequence() > 0;
    for (int i = 0; i < TRIES; i++) {
      if (isKnown(event, digest)) {
        // the first report may have ended between the ledger and the grid
        outdate(event.getChange());
        return event;
      }
      if (!isNumbered) {
        event.getChange().setSequence(next(event.getChange()));
      }
      refuseInvalid(event);
      try {
        ledger.enter(event, digest, clock.instant());
        outdate(event.getChange());
        return event;
      } catch (DuplicateKeyException another) {
        if (isNumbered && !isKnown(event, digest)) {
          throw usedBefore("sequence", Long.toString(event.getChange().getSequence()));
        }
      }
    }
    throw new IllegalStateException("No number was free for " + event.getChange().getEventId());
  }

  /** What was fetched before the change is of no use after it, on any node. */
  private void outdate(Change change) {
    reuse.changed(
        change.getDepartment(), Subjects.of(change.getSubject()), change.getResourceCode());
  }

  private boolean isKnown(ChangeEvent event, String digest) {
    Optional<String> known = ledger.digest(event.getChange().getEventId());
    known
        .filter(other -> !other.equals(digest))
        .ifPresent(
            other -> {
              throw usedBefore("eventId", event.getChange().getEventId());
            });
    return known.isPresent();
  }

  private long next(Change change) {
    return ledger.lastSequence(change.getResourceCode(), Subjects.of(change.getSubject())) + 1;
  }

  private void refuseInvalid(ChangeEvent event) {
    Verdict verdict =
        new Verdict(validator.validate(DocumentType.CHANGE_EVENT, event, StandardVersion.newest()));
    if (verdict.isRefused()) {
      String zh =
          verdict.errors().stream()
              .map(each -> each.getPointer() + " " + zh(each))
              .collect(Collectors.joining("；"));
      String en =
          verdict.errors().stream()
              .map(each -> each.getPointer() + " " + each.getMessage().getEn())
              .collect(Collectors.joining("; "));
      throw new NotTaken(Why.of("变更不符合标准：" + zh, "The change breaks the standard: " + en));
    }
  }

  private static String zh(Finding finding) {
    return finding.getMessage().getZh();
  }

  private static NotTaken usedBefore(String field, String value) {
    return new NotTaken(
        Why.of(
            "字段 /change/" + field + " 的 " + value + " 已用于内容不同的变更",
            "/change/" + field + " " + value + " was used for another change"));
  }

  /** Of what happened, not of when the report was written or numbered. */
  private static String digest(ChangeEvent event) {
    ObjectNode change = (ObjectNode) CanonicalJson.toTree(event).path("change");
    change.remove("sequence");
    return Digest.sha256(change.toString().getBytes(StandardCharsets.UTF_8));
  }
}
