package org.yibiao.verdict;

import java.util.Optional;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;

/**
 * As what documents are to be judged.
 *
 * @param type the kind of document; empty if it is to be found out
 * @param version the version of the standard; empty for the one that the document names, or else
 *     the newest
 * @param mostPerRule of each rule, so many remarks are shown in reports
 * @param hub before the addresses of the data dictionary in reports, such as {@code
 *     https://hub.example}; empty for addresses from the root of the hub that shows the report
 */
public record Wish(
    Optional<DocumentType> type, Optional<StandardVersion> version, int mostPerRule, String hub) {

  /** Of each rule, so many remarks are shown unless something else is said. */
  public static final int MOST_PER_RULE = 100;

  /** All is to be found out. */
  public static final Wish NONE = new Wish(Optional.empty(), Optional.empty(), MOST_PER_RULE, "");

  /** Judged as one kind of document. */
  public static Wish of(DocumentType type) {
    return new Wish(Optional.of(type), Optional.empty(), MOST_PER_RULE, "");
  }
}
