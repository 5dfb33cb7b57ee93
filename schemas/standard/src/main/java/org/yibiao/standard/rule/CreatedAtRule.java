package org.yibiao.standard.rule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Stream;

/** A document was made before it is checked, but for clocks that differ a little. */
record CreatedAtRule(Clock clock) implements Rule {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  @Override
  public String id() {
    return "R-CREATED-AT";
  }

  @Override
  public Set<String> types() {
    return Set.of("Envelope");
  }

  @Override
  public Stream<Violation> check(Subject envelope) {
    Subject createdAt = envelope.at("createdAt");
    Instant latest = clock.instant().plus(TOLERANCE);
    return OffsetDateTime.parse(createdAt.text()).toInstant().isAfter(latest)
        ? Stream.of(Violation.of(this, createdAt))
        : Stream.of();
  }
}
