package org.yibiao.routes.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.retention.ClassPurge.Purged;
import org.yibiao.routes.retention.PurgeReport.Part;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Purges what is finished and was kept long enough, in small batches. Each batch and its entry in
 * the audit trail are one transaction: what is not entered is not purged, and the other way round.
 * Several may run at once, on any nodes.
 */
@Component
public class Purge {

  /** How the audit trail calls it. */
  public static final String ACTION = "retention-purge";

  private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

  private final List<ClassPurge> classes;
  private final RetentionPeriods periods;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final int batch;
  private final int mostBatches;
  private volatile boolean stopping;

  Purge(
      List<ClassPurge> classes,
      RetentionPeriods periods,
      AuditTrail audit,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${yibiao.retention.batch:500}") int batch,
      @Value("${yibiao.retention.most-batches:2000}") int mostBatches) {
    this.classes = classes.stream().sorted(Comparator.comparing(ClassPurge::of)).toList();
    this.periods = periods;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.batch = batch;
    this.mostBatches = mostBatches;
  }

  /** Purges all classes; one that fails does not keep the others from it. */
  public PurgeReport run(String actor) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    List<Part> parts = classes.stream().map(each -> purge(each, now, actor)).toList();
    return report(now, actor, false, parts);
  }

  /** Counts what would be purged now. */
  public PurgeReport dryRun(String actor) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return report(now, actor, true, classes.stream().map(each -> due(each, now)).toList());
  }

  private PurgeReport report(ZonedDateTime began, String actor, boolean dry, List<Part> parts) {
    return new PurgeReport(
        UUID.randomUUID().toString(),
        began.toOffsetDateTime(),
        OffsetDateTime.now(clock),
        actor,
        dry,
        parts);
  }

  private Part due(ClassPurge each, ZonedDateTime now) {
    Optional<Instant> before = periods.of(each.of()).before(now);
    long rows = before.map(each::due).orElse(0L);
    return part(each, now, rows, rows > 0, Optional.empty());
  }

  private Part purge(ClassPurge each, ZonedDateTime now, String actor) {
    Optional<Instant> before = periods.of(each.of()).before(now);
    if (before.isEmpty()) {
      return part(each, now, 0, false, Optional.empty());
    }
    long rows = 0;
    try {
      for (int i = 0; i < mostBatches && !stopping; i++) {
        int purged = batch(each, before.get(), actor);
        rows += purged;
        if (purged == 0) {
          return part(each, now, rows, false, Optional.empty());
        }
      }
      return part(each, now, rows, true, Optional.empty());
    } catch (RuntimeException e) {
      // whatever it is, the other classes are no better kept for it; the report and the log say it
      LOG.error("{} cannot be purged", each.of().code(), e);
      return part(each, now, rows, true, Optional.of(failure(e)));
    }
  }

  private int batch(ClassPurge each, Instant before, String actor) {
    Integer rows =
        transaction.execute(
            status -> {
              Purged purged = each.purge(before, batch);
              if (purged.rows() > 0) {
                // last, since all nodes wait for each other here
                audit.enter(entry(each, before, purged, actor));
              }
              return purged.rows();
            });
    return Optional.ofNullable(rows).orElse(0);
  }

  private static AuditEvent entry(ClassPurge each, Instant before, Purged purged, String actor) {
    ObjectNode detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("until", before.toString())
            .put("rows", purged.rows());
    purged.detail().forEach(detail::put);
    return new AuditEvent(actor, ACTION, each.of().code(), AuditEvent.DONE, detail.toString());
  }

  private Part part(
      ClassPurge each, ZonedDateTime now, long rows, boolean more, Optional<Why> failure) {
    Optional<OffsetDateTime> until =
        periods.of(each.of()).before(now).map(at -> at.atZone(now.getZone()).toOffsetDateTime());
    return new Part(each.of().code(), each.of().label(), until, rows, more, failure);
  }

  private static Why failure(RuntimeException e) {
    return Why.of("清理未完成：" + e.getMessage(), "It was not purged: " + e.getMessage());
  }

  /** The hub stops: the batch at hand is ended, the rest is for the next run. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }
}
