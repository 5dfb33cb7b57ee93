package org.yibiao.hub.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the audit trail, once a minute, how often something happened that anybody could have happen
 * without end, such as wrong passwords: one entry for all that is alike. So nobody fills the trail
 * who has no login. What was counted in the minute before a hub is killed is lost.
 */
@Component
public class AuditTally implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTally.class);

  /** Entries of one minute; what is beyond is counted without saying to what it was done. */
  private static final int MOST = 500;

  /** In one transaction; until it ends, everybody else's entry waits. */
  private static final int AT_ONCE = 50;

  private static final int ADDRESSES = 5;

  private final AuditTrail trail;
  private final Clock clock;
  private final ScheduledExecutorService minutes =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "audit-tally"));
  private Map<AuditEvent, Count> counts = new HashMap<>();

  AuditTally(AuditTrail trail, Clock clock, @Value("${yibiao.audit.tally-every}") Duration every) {
    this.trail = trail;
    this.clock = clock;
    minutes.scheduleWithFixedDelay(
        this::tell, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Counts it.
   *
   * @param event what happened, without a detail
   * @param address from where
   */
  public synchronized void count(AuditEvent event, String address) {
    AuditEvent known =
        counts.size() < MOST || counts.containsKey(event)
            ? event
            : new AuditEvent("various", event.action(), "", event.outcome(), "");
    counts.computeIfAbsent(known, each -> new Count(clock.instant())).add(address);
  }

  /** Tells the trail of all that was counted; what it does not take is told again next time. */
  public void tell() {
    List<Map.Entry<AuditEvent, Count>> told = List.copyOf(taken().entrySet());
    for (int from = 0; from < told.size(); from += AT_ONCE) {
      tell(told.subList(from, Math.min(told.size(), from + AT_ONCE)));
    }
  }

  private void tell(List<Map.Entry<AuditEvent, Count>> some) {
    try {
      trail.enter(some.stream().map(each -> each.getValue().in(each.getKey())).toList());
    } catch (RuntimeException e) {
      LOG.error(
          "What was counted cannot be entered into the audit trail; it will be tried again", e);
      putBack(some);
    }
  }

  @Override
  public void destroy() {
    minutes.shutdown();
    tell();
  }

  private synchronized Map<AuditEvent, Count> taken() {
    Map<AuditEvent, Count> taken = counts;
    counts = new HashMap<>();
    return taken;
  }

  private synchronized void putBack(List<Map.Entry<AuditEvent, Count>> told) {
    told.forEach(each -> counts.merge(each.getKey(), each.getValue(), Count::with));
  }

  private static final class Count {
    private final Instant since;
    private final Set<String> from = new TreeSet<>();
    private long times;

    Count(Instant since) {
      this.since = since;
    }

    void add(String address) {
      times++;
      if (from.size() < ADDRESSES) {
        from.add(address);
      }
    }

    Count with(Count later) {
      Count both = new Count(since.isBefore(later.since) ? since : later.since);
      both.times = times + later.times;
      both.from.addAll(from);
      return both;
    }

    AuditEvent in(AuditEvent event) {
      ObjectNode detail = CanonicalJson.mapper().createObjectNode();
      detail.put("times", times).put("since", since.toString());
      from.forEach(detail.putArray("from")::add);
      return new AuditEvent(
          event.actor(), event.action(), event.object(), event.outcome(), detail.toString());
    }
  }
}
