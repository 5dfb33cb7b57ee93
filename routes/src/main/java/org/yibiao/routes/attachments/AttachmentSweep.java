package org.yibiao.routes.attachments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what nobody needs: files to which no document came to refer, files without a row, and
 * what was half received when a process died.
 */
@Component
class AttachmentSweep {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);

  /** Longer than anything that is still on its way into the table. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final AttachmentSettings settings;
  private final AttachmentStore store;
  private final Spool spool;
  private final AttachmentRegister register;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AttachmentSweep(
      AttachmentSettings settings,
      AttachmentStore store,
      Spool spool,
      AttachmentRegister register,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.settings = settings;
    this.store = store;
    this.spool = spool;
    this.register = register;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What every node takes away for itself. */
  void sweepHalfReceived() {
    told(spool.sweep(clock.instant().minus(LEFT_BEHIND)), "were received only in part");
  }

  /** What one node takes away for all. Files of rows that are forgotten now go in another round. */
  void sweep() {
    Instant leftBehind = clock.instant().minus(LEFT_BEHIND);
    try (Stream<Sha256> old = store.keptBefore(leftBehind)) {
      told(old.filter(this::takeAway).count(), "had no row");
    }
    Integer unused =
        transaction.execute(
            status -> register.forgetUnused(clock.instant().minus(settings.unusedFor())));
    told(unused, "were referred to by no document");
  }

  /** Takes a file away unless it has a row. Its row is held meanwhile, so that nobody enters it. */
  private boolean takeAway(Sha256 digest) {
    if (register.find(digest).isPresent()) {
      return false;
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            register.add(new Kept(digest, 0, ""), clock.instant());
            store.remove(digest);
          });
      return true;
    } catch (DataIntegrityViolationException e) {
      // it was entered at this moment
      return false;
    }
  }

  private static void told(long files, String why) {
    if (files > 0) {
      LOG.info("{} attachments were taken away: they {}", files, why);
    }
  }
}
