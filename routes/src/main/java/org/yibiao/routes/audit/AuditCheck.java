package org.yibiao.routes.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds any entry of the audit trail that was changed, taken out, put in or moved. It needs the
 * database, the archives and the key only, no running hub. Where the folder of the archives is not
 * there, it begins at the end of the last archive, which the database knows and the key vouches
 * for.
 *
 * <p>Not seen is a trail that was put back whole to an earlier end, table and end together: for
 * that, compare the end with one written down elsewhere (the hub logs it).
 */
public final class AuditCheck {

  private final JdbcClient jdbc;
  private final AuditChain chain;
  private final ArchiveBook book;
  private final ArchiveFolder folder;
  private final ArchiveCheck archives;

  /** A check of the trail in this database, and of its archives in this folder. */
  public AuditCheck(JdbcClient jdbc, AuditChain chain, ArchiveFolder folder) {
    this.jdbc = jdbc;
    this.chain = chain;
    this.book = new ArchiveBook(jdbc, chain);
    this.folder = folder;
    this.archives = new ArchiveCheck(chain, folder);
  }

  /** Goes through the whole trail as far as it reached when the check began. */
  public AuditVerdict verify() {
    while (true) {
      List<ArchiveBook.Row> before = book.rows();
      AuditVerdict verdict = verify(before);
      // a part that went into an archive meanwhile is missing where it was looked for
      if (verdict.isSound() || book.rows().equals(before)) {
        return verdict;
      }
    }
  }

  private AuditVerdict verify(List<ArchiveBook.Row> rows) {
    boolean isFolderThere = folder.isThere();
    Optional<AuditVerdict.Broken> broken =
        archives.rows(rows).or(() -> isFolderThere ? archives.files(rows) : Optional.empty());
    return broken.isPresent() ? broken.get() : table(rows, rows.isEmpty() || isFolderThere);
  }

  private AuditVerdict table(List<ArchiveBook.Row> rows, boolean archivesSeen) {
    long archived = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).part().last();
    String before = rows.isEmpty() ? "" : rows.get(rows.size() - 1).part().chain();
    End end = end();
    Following following = new Following(chain, archived, before);
    Optional<AuditVerdict.Broken> broken =
        following.along(new AuditEntries(jdbc).upTo(end.position()).iterator());
    if (broken.isPresent()) {
      return broken.get();
    }
    if (!following.isAt(end.position(), end.chain()) || isLongerThanItsEnd()) {
      return new AuditVerdict.Broken(
          following.position() + 1,
          "末尾的记录缺失，或末尾标记被改动",
          "entries at the end are missing, or the mark of the end was changed");
    }
    return new AuditVerdict.Sound(following.position(), following.value(), archived, archivesSeen);
  }

  /** In one statement, because the trail grows meanwhile. */
  private boolean isLongerThanItsEnd() {
    return jdbc.sql(
                "select count(*) from audit_entry where position > (select max(position) from"
                    + " audit_end)")
            .query(Integer.class)
            .single()
        > 0;
  }

  private End end() {
    return jdbc.sql("select position, chain from audit_end where id = 1")
        .query((row, number) -> new End(row.getLong(1), row.getString(2)))
        .optional()
        .orElse(new End(0, ""));
  }

  private record End(long position, String chain) {}
}
