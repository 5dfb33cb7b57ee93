package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The hub does not start if it would forget the identifier of a message while that may come again,
 * or while what was made of it is still kept: it would take a repetition for something new.
 */
@Component
class IdentifierMemory implements SmartInitializingSingleton {

  private static final RetentionClass MEMORY = RetentionClass.MESSAGE_IDENTIFIERS;

  /** What has an identifier, or can be sent once more as it was. */
  private static final List<RetentionClass> IDENTIFIED =
      List.of(
          RetentionClass.CASE_CONTENT,
          RetentionClass.BORDER_LOG,
          RetentionClass.EVIDENCE_REQUESTS,
          RetentionClass.CHANGE_EVENTS,
          RetentionClass.HANDOVER_RECORDS,
          RetentionClass.DEAD_LETTERS);

  private final RetentionPeriods periods;
  private final List<Retrying> retrying;
  private final Clock clock;

  IdentifierMemory(RetentionPeriods periods, List<Retrying> retrying, Clock clock) {
    this.periods = periods;
    this.retrying = retrying;
    this.clock = clock;
  }

  /** Before anything is taken. */
  @Override
  public void afterSingletonsInstantiated() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Keep memory = periods.of(MEMORY);
    retrying.stream()
        .flatMap(each -> each.horizons().stream())
        .max(Comparator.comparing(RetryHorizon::longest))
        .filter(horizon -> !memory.isLongerThan(horizon.longest(), now))
        .ifPresent(horizon -> refuse(memory, horizon));
    IDENTIFIED.stream()
        .filter(each -> !memory.isLongerThan(periods.of(each), now))
        .findFirst()
        .ifPresent(each -> refuse(memory, each));
  }

  private static void refuse(Keep memory, RetryHorizon horizon) {
    Duration least = horizon.longest().plusDays(1);
    throw new RetentionRefused(
        "设置 %s 为 %s，短于报文可能重复的最长时间 %s（%s）；至少应为 P%dD"
            .formatted(
                MEMORY.setting(),
                memory.text(),
                horizon.longest(),
                horizon.where(),
                least.toDays()),
        "%s is %s, but a message may come again for %s (%s); it must be P%dD at least"
            .formatted(
                MEMORY.setting(),
                memory.text(),
                horizon.longest(),
                horizon.where(),
                least.toDays()));
  }

  private void refuse(Keep memory, RetentionClass kept) {
    String least = periods.of(kept).text();
    throw new RetentionRefused(
        "设置 %s 为 %s，须长于 %s 的 %s；请延长前者（或设为 never），或缩短后者"
            .formatted(MEMORY.setting(), memory.text(), kept.setting(), least),
        "%s is %s, but must be longer than %s, which is %s; make the first longer (or never), or the second shorter"
            .formatted(MEMORY.setting(), memory.text(), kept.setting(), least));
  }
}
