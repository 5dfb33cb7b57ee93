package org.yibiao.routes.attachments;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files lie, each under its digest. What is kept is kept whole and for good before {@link
 * #keep} returns; a file is never changed. Every method may fail with {@link AttachmentStoreAway}.
 */
interface AttachmentStore {

  /** Keeps the file, in place of one with the same digest; the received file may be gone after. */
  void keep(Received received);

  /** The file's content, which the caller closes; empty if the store has none of this digest. */
  Optional<InputStream> open(Sha256 digest);

  /** Whether it has the file, with this size in bytes. */
  boolean holds(Sha256 digest, long size);

  /** Deletes the file, if it is there. */
  void remove(Sha256 digest);

  /** Files that were kept before this moment, one after the other. The caller closes it. */
  Stream<Sha256> keptBefore(Instant moment);
}
