package org.yibiao.routes.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.audit.AuditVerdict.Broken;

/**
 * Moves the oldest entries of the trail from the database into a file. The file is on the disk and
 * was read back before anything is removed; the removal and the note of where the part lies are one
 * transaction, which the caller brings. If it does not commit, the next attempt replaces the file.
 */
@Component
public class AuditArchiving {

  private final JdbcClient jdbc;
  private final ArchiveBook book;
  private final ArchiveFolder folder;
  private final ArchiveCheck check;
  private final Clock clock;

  /** Archives of the trail in this database go into this folder. */
  public AuditArchiving(JdbcClient jdbc, AuditChain chain, ArchiveFolder folder, Clock clock) {
    this.jdbc = jdbc;
    this.book = new ArchiveBook(jdbc, chain);
    this.folder = folder;
    this.check = new ArchiveCheck(chain, folder);
    this.clock = clock;
  }

  /** How many entries are older than this. */
  public long due(Instant before) {
    return jdbc.sql("select count(*) from audit_entry where at < ?")
        .param(before.toString())
        .query(Long.class)
        .single();
  }

  /**
   * Archives the oldest entries.
   *
   * @param before no entry that was made then or later
   * @param most so many at most
   * @return what was archived, if anything was old enough
   * @throws IllegalStateException if the trail does not hold: then nothing is moved
   */
  public Optional<ArchivedPart> archive(Instant before, int most) {
    book.lock();
    Optional<ArchivedPart> last = book.last();
    long first = last.map(ArchivedPart::last).orElse(0L) + 1;
    List<AuditEntry> entries =
        new AuditEntries(jdbc)
            .upTo(first + most - 1)
            .takeWhile(entry -> Instant.parse(entry.at()).isBefore(before))
            .toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    try {
      ArchivedPart part = write(first, last.map(ArchivedPart::chain).orElse(""), entries);
      book.add(part);
      jdbc.sql("delete from audit_entry where position <= ?").param(part.last()).update();
      return Optional.of(part);
    } catch (IOException e) {
      throw new UncheckedIOException("The audit trail cannot be archived", e);
    }
  }

  private ArchivedPart write(long first, String previous, List<AuditEntry> entries)
      throws IOException {
    AuditEntry newest = entries.get(entries.size() - 1);
    String name = ArchiveFolder.name(first, newest.position());
    folder.clear(first);
    String digest = folder.write(name, entries);
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    ArchivedPart part =
        new ArchivedPart(first, newest.position(), previous, newest.chain(), name, digest, now);
    Optional<Broken> broken = check.content(part);
    if (broken.isPresent()) {
      throw new IllegalStateException(
          "The audit trail is broken at entry %d (%s); nothing was archived"
              .formatted(broken.get().position(), broken.get().en()));
    }
    return part;
  }
}
