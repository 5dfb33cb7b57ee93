package org.yibiao.routes.attachments;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** Takes files in and gives them out. */
@Component
public class AttachmentDesk {

  /** As much of the beginning as it takes to see what a file is. */
  private static final int BUFFER = 64 * 1024;

  private final AttachmentSettings settings;
  private final MediaTypes mediaTypes;
  private final Spool spool;
  private final AttachmentStore store;
  private final AttachmentEntry entry;
  private final Clock clock;
  private final Bulkhead places;

  AttachmentDesk(
      AttachmentSettings settings,
      MediaTypes mediaTypes,
      Spool spool,
      AttachmentStore store,
      AttachmentEntry entry,
      Clock clock) {
    this.settings = settings;
    this.mediaTypes = mediaTypes;
    this.spool = spool;
    this.store = store;
    this.entry = entry;
    this.clock = clock;
    this.places =
        Bulkhead.of(
            "attachments",
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.atOnce())
                .maxWaitDuration(Duration.ZERO)
                .build());
  }

  /**
   * Takes a file in; when this returns, it is kept for good.
   *
   * @param contentType what its sender says that it is
   * @param declared the digest that its sender says it has, if any
   * @throws Refusal if it is not taken; nothing is left of it
   * @throws IOException if it cannot be read to its end
   * @throws AttachmentStoreAway if it cannot be kept
   */
  public Kept bring(
      InputStream content, String contentType, Optional<Sha256> declared, Bringer bringer)
      throws IOException {
    if (!places.tryAcquirePermission()) {
      throw new Refusal(Problems.tryLater());
    }
    try {
      String mediaType = mediaTypes.declared(contentType);
      Received received = receive(content, mediaType);
      try {
        return take(received, mediaType, declared, bringer);
      } finally {
        spool.discard(received);
      }
    } finally {
      places.onComplete();
    }
  }

  private Received receive(InputStream content, String mediaType) throws IOException {
    InputStream bounded =
        new BufferedInputStream(new BoundedContent(content, settings, clock), BUFFER);
    refuseEmpty(bounded);
    mediaTypes.refuseUnless(mediaType, bounded);
    return spool.receive(bounded);
  }

  private static void refuseEmpty(InputStream content) throws IOException {
    content.mark(1);
    if (content.read() < 0) {
      throw new Refusal(AttachmentProblems.empty());
    }
    content.reset();
  }

  private Kept take(
      Received received, String mediaType, Optional<Sha256> declared, Bringer bringer) {
    declared
        .filter(digest -> !digest.equals(received.digest()))
        .ifPresent(
            digest -> {
              throw new Refusal(AttachmentProblems.otherDigest(digest, received.digest()));
            });
    return entry.make(received, mediaType, bringer);
  }

  /** A file that is kept. */
  public Optional<Kept> find(Sha256 digest) {
    return entry.find(digest);
  }

  /**
   * Gives out a file that is kept.
   *
   * @throws IOException if it cannot be written, or is not what was brought; its end is missing
   *     then
   */
  public void give(Kept kept, OutputStream to) throws IOException {
    InputStream found =
        store
            .open(kept.digest())
            .orElseThrow(
                () -> new IllegalStateException("The store has lost " + kept.digest().reference()));
    try (DigestInputStream content = new DigestInputStream(found, Sha256.fresh())) {
      byte[] last = content.readNBytes(BUFFER);
      for (byte[] next = content.readNBytes(BUFFER);
          next.length > 0;
          next = content.readNBytes(BUFFER)) {
        to.write(last);
        last = next;
      }
      if (!Sha256.of(content.getMessageDigest().digest()).equals(kept.digest())) {
        throw new IOException("The store has changed " + kept.digest().reference());
      }
      to.write(last);
    }
  }
}
