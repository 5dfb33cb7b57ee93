package org.yibiao.junit;

import java.util.Optional;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.verdict.Wish;

/**
 * As what a document is held against the standard.
 *
 * @param type the kind of document; empty if it is to be found out
 * @param version the version; empty for the one that the document names, or else the newest
 */
public record Standard(Optional<DocumentType> type, Optional<StandardVersion> version) {

  /** The standard, with the kind and the version that the document says itself. */
  public static Standard standard() {
    return new Standard(Optional.empty(), Optional.empty());
  }

  /** One version of the standard, whatever the document says. */
  public static Standard standard(StandardVersion version) {
    return new Standard(Optional.empty(), Optional.of(version));
  }

  /** The same for one kind of document. */
  public Standard as(DocumentType kind) {
    return new Standard(Optional.of(kind), version);
  }

  Wish wish() {
    return new Wish(type, version, Wish.MOST_PER_RULE, "");
  }
}
