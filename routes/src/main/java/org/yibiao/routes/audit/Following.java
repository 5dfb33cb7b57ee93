package org.yibiao.routes.audit;

import java.util.Iterator;
import java.util.Optional;
import org.yibiao.routes.audit.AuditVerdict.Broken;

/** Goes along the chain, entry by entry, from wherever they come. */
final class Following {

  private final AuditChain chain;
  private long position;
  private String previous;

  /** Begins after an entry; 0 and empty for the very beginning. */
  Following(AuditChain chain, long position, String previous) {
    this.chain = chain;
    this.position = position;
    this.previous = previous;
  }

  /** Goes on along these; what does not hold ends it. */
  Optional<Broken> along(Iterator<AuditEntry> entries) {
    while (entries.hasNext()) {
      Optional<Broken> broken = next(entries.next());
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private Optional<Broken> next(AuditEntry entry) {
    position++;
    if (entry.position() != position) {
      return broken("记录缺失，已被删除", "the entry is missing: it was taken out");
    }
    if (!entry.chain().equals(chain.value(entry))) {
      return broken("记录内容被改动", "the entry is not what was entered: it was changed");
    }
    if (!entry.previous().equals(previous)) {
      return broken(
          "与前一条记录不衔接", "the entry does not follow the one before: one was replaced or moved");
    }
    previous = entry.chain();
    return Optional.empty();
  }

  private Optional<Broken> broken(String zh, String en) {
    return Optional.of(new Broken(position, zh, en));
  }

  /** Whether it has come to this entry, and found it as it is said to be. */
  boolean isAt(long place, String value) {
    return position == place && previous.equals(value);
  }

  long position() {
    return position;
  }

  String value() {
    return previous;
  }
}
