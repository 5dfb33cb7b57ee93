package org.yibiao.hub.quota;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.hub.audit.AuditTally;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.quota.AskerQuota;
import org.yibiao.routes.quota.Held;

/**
 * Quotas at the doors that are not the standard's own over HTTP: queues, and what departments'
 * systems ask and report in their own protocols. The buckets are those of HTTP.
 */
@Component
class OtherDoors implements AskerQuota {

  private static final String REFUSED = "yibiao.quota.refused";
  private static final String DEFERRED = "yibiao.quota.deferred";
  private static final String ASKER = "asker";

  private final Quotas quotas;
  private final AuditTally tally;
  private final MeterRegistry meters;

  OtherDoors(Quotas quotas, AuditTally tally, MeterRegistry meters) {
    this.quotas = quotas;
    this.tally = tally;
    this.meters = meters;
  }

  @Override
  public Optional<Held> take(String asker, String door) {
    Standing standing = quotas.take(new Asker.Known(asker));
    if (!standing.isHeld()) {
      return Optional.empty();
    }
    meters.counter(REFUSED, ASKER, asker).increment();
    tally.count(new AuditEvent(asker, "access", door, "too-many-requests", ""), door);
    return Optional.of(new Held(standing.problem(), standing.pause()));
  }

  @Override
  public Duration turn(String asker, String door) {
    Duration wait = quotas.turn(new Asker.Known(asker));
    if (!wait.isZero()) {
      meters.counter(DEFERRED, ASKER, asker).increment();
    }
    return wait;
  }
}
