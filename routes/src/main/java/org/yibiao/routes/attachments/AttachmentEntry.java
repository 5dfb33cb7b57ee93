package org.yibiao.routes.attachments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/**
 * Puts a received file into the store, and only then into the table and the audit trail. What dies
 * in between leaves a file without a row, which is swept.
 */
@Component
class AttachmentEntry {

  /** Another may enter the same, or forget it, at the same moment; hardly twice. */
  private static final int TRIES = 3;

  private static final String ACTION = "attachment";

  private final AttachmentStore store;
  private final AttachmentRegister register;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AttachmentEntry(
      AttachmentStore store,
      AttachmentRegister register,
      AuditTrail audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  Optional<Kept> find(Sha256 digest) {
    return register.find(digest);
  }

  /**
   * Keeps a file, or finds it kept.
   *
   * @throws Refusal to try later, in the rare case that others always come in between
   */
  Kept make(Received received, String mediaType, Bringer bringer) {
    boolean isStored = false;
    for (int left = TRIES; left > 0; left--) {
      Optional<Kept> known = register.find(received.digest());
      if (known.isEmpty() && !isStored) {
        store.keep(received);
        isStored = true;
      }
      try {
        return transaction.execute(
            status ->
                known.isPresent()
                    ? again(known.get(), bringer)
                    : first(received, mediaType, bringer));
      } catch (DataIntegrityViolationException e) {
        // somebody else was quicker to enter it, or to forget it
      }
    }
    throw new Refusal(Problems.tryLater());
  }

  private Kept first(Received received, String mediaType, Bringer bringer) {
    Kept kept = new Kept(received.digest(), received.size(), mediaType);
    register.add(kept, clock.instant());
    // the sweep waits for this row, or it was quicker: then the file is gone
    if (!store.holds(kept.digest(), kept.size())) {
      throw new Refusal(Problems.tryLater());
    }
    return again(kept, bringer);
  }

  private Kept again(Kept kept, Bringer bringer) {
    Instant now = clock.instant();
    register.brought(kept.digest(), bringer, now);
    // last, since all nodes wait for each other here
    audit.enter(
        new AuditEvent(
            bringer.name(),
            ACTION,
            kept.digest().reference(),
            AuditEvent.DONE,
            "%s, %d bytes".formatted(kept.mediaType(), kept.size())));
    return kept;
  }
}
