package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * What has to be outlasted.
   *
   * @param where the setting, or the plan and step, that says so
   * @param length as it is said there
   * @param back how far back it reaches; {@link Instant#MIN} for what is kept for ever
   */
  private record Bound(String where, String length, Instant back) {}

  /** Before anything is taken. */
  @Override
  public void afterSingletonsInstantiated() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Optional<Instant> memory = periods.of(MEMORY).before(now);
    bounds(now)
        .min(Comparator.comparing(Bound::back))
        .filter(bound -> memory.filter(reach -> !reach.isBefore(bound.back())).isPresent())
        .ifPresent(bound -> refuse(bound, now.toInstant()));
  }

  private Stream<Bound> bounds(ZonedDateTime now) {
    Stream<Bound> retries =
        retrying.stream()
            .flatMap(each -> each.horizons().stream())
            .map(each -> bound(each, now.toInstant()));
    Stream<Bound> kept =
        IDENTIFIED.stream()
            .map(
                each ->
                    new Bound(
                        each.setting(),
                        periods.of(each).text(),
                        periods.of(each).before(now).orElse(Instant.MIN)));
    return Stream.concat(retries, kept);
  }

  private static Bound bound(RetryHorizon horizon, Instant now) {
    return new Bound(horizon.where(), horizon.longest().toString(), now.minus(horizon.longest()));
  }

  private void refuse(Bound bound, Instant now) {
    String memory = periods.of(MEMORY).text();
    throw new RetentionRefused(
        "设置 %s 为 %s，须长于 %s 的 %s（报文在此期间可能重复，或其内容仍在）；至少应为 %s"
            .formatted(MEMORY.setting(), memory, bound.where(), bound.length(), least(bound, now)),
        "%s is %s, but must be longer than %s, which is %s (so long a message may come again, or what was made of it is kept); it must be %s at least"
            .formatted(MEMORY.setting(), memory, bound.where(), bound.length(), least(bound, now)));
  }

  private static String least(Bound bound, Instant now) {
    return bound.back().equals(Instant.MIN)
        ? Keep.NEVER
        : "P%dD".formatted(Duration.between(bound.back(), now).toDays() + 1);
  }
}
