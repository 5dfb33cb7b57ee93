package org.yibiao.routes.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yibiao.routes.audit.AuditVerdict.Broken;

/** Finds any archive that is missing or was changed, and any row about one that was. */
final class ArchiveCheck {

  private final AuditChain chain;
  private final ArchiveFolder folder;

  ArchiveCheck(AuditChain chain, ArchiveFolder folder) {
    this.chain = chain;
    this.folder = folder;
  }

  /** The rows among themselves: sealed, and without gaps from the first entry on. */
  Optional<Broken> rows(List<ArchiveBook.Row> rows) {
    Following end = new Following(chain, 0, "");
    for (ArchiveBook.Row row : rows) {
      ArchivedPart part = row.part();
      if (!row.seal().equals(chain.seal(part))) {
        return broken(part.first(), "归档登记被改动", "the note of an archive was changed");
      }
      if (!end.isAt(part.first() - 1, part.previous())) {
        return broken(end.position() + 1, "归档登记缺失", "the note of an archive is missing");
      }
      end = new Following(chain, part.last(), part.chain());
    }
    return Optional.empty();
  }

  /** The files. */
  Optional<Broken> files(List<ArchiveBook.Row> rows) {
    for (ArchiveBook.Row row : rows) {
      Optional<Broken> broken = file(row.part());
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private Optional<Broken> file(ArchivedPart part) {
    String name = part.fileName();
    if (!folder.has(name)) {
      return broken(part.first(), "归档文件缺失：" + name, "the archive is missing: " + name);
    }
    try {
      if (!folder.digest(name).equals(part.sha256())) {
        return broken(part.first(), "归档文件被改动：" + name, "the archive was changed: " + name);
      }
      return content(part);
    } catch (IOException e) {
      return broken(part.first(), "归档文件无法读取：" + name, "the archive cannot be read: " + name);
    }
  }

  /** Whether the entries in a part's file are the chain that its row says. */
  Optional<Broken> content(ArchivedPart part) throws IOException {
    Following following = new Following(chain, part.first() - 1, part.previous());
    Optional<Broken> broken = folder.read(part.fileName(), following::along);
    if (broken.isEmpty() && !following.isAt(part.last(), part.chain())) {
      return broken(
          following.position() + 1,
          "归档文件与登记不符：" + part.fileName(),
          "the archive is not what its note says: " + part.fileName());
    }
    return broken;
  }

  private static Optional<Broken> broken(long position, String zh, String en) {
    return Optional.of(new Broken(position, zh, en));
  }
}
