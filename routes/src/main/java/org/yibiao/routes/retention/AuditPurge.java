package org.yibiao.routes.retention;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.audit.ArchivedPart;
import org.yibiao.routes.audit.AuditArchiving;

/** Moves old entries of the audit trail into archives; a batch is one archive. */
@Component
class AuditPurge implements ClassPurge {

  /** Enough that a year is some files, few enough for one transaction. */
  private static final int MOST = 50_000;

  private final AuditArchiving archiving;

  AuditPurge(AuditArchiving archiving) {
    this.archiving = archiving;
  }

  @Override
  public RetentionClass of() {
    return RetentionClass.AUDIT;
  }

  @Override
  public long due(Instant before) {
    return archiving.due(before);
  }

  @Override
  public Purged purge(Instant before, int most) {
    Optional<ArchivedPart> part = archiving.archive(before, MOST);
    return part.map(AuditPurge::purged).orElse(Purged.rows(0));
  }

  private static Purged purged(ArchivedPart part) {
    return new Purged(
        Math.toIntExact(part.last() - part.first() + 1),
        Map.of(
            "file", part.fileName(),
            "sha256", part.sha256(),
            "from", Long.toString(part.first()),
            "to", Long.toString(part.last()),
            "chain", part.chain()));
  }
}
