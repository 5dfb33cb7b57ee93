package org.yibiao.schemas.generator.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A code list of the standard, as its data file holds it.
 *
 * @param type name of the simple type that the list makes
 * @param name what the codes say
 * @param definition more than the name says, where that is needed
 * @param source the standard that the codes come from
 * @param edition edition or date of what the file holds, such as {@code 2020-07}
 * @param pattern shape of a code; with it the list is open: the schema takes every code of this
 *     shape, and whether it was in the list on the day in question is looked up
 * @param complete false if the source is known to have more codes than the file; then a code that
 *     is not in the list is worth a warning and no more
 * @param codes the codes, in the order in which people look for them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CodeList(
    String type,
    Name name,
    Optional<Name> definition,
    Optional<String> source,
    Optional<String> edition,
    Optional<String> pattern,
    Optional<Boolean> complete,
    List<Entry> codes) {

  public CodeList {
    codes = codes == null ? List.of() : List.copyOf(codes);
  }

  /**
   * Words in both languages.
   *
   * @param zh Chinese
   * @param en English
   */
  public record Name(String zh, String en) {}

  /**
   * One code. A list may hold the same code several times, for spans of time that do not overlap.
   *
   * @param from first day on which it is in force; empty: since ever
   * @param to last day on which it is in force; empty: it still is
   * @param parent the code above it
   * @param replacedBy the codes that took its place
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entry(
      String code,
      String zh,
      String en,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> parent,
      List<String> replacedBy) {

    public Entry {
      replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
    }

    boolean overlaps(Entry other) {
      return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Entry later) {
      return to.isPresent() && later.from.isPresent() && to.get().isBefore(later.from.get());
    }
  }

  /** True if the schema itself takes no other code. */
  public boolean isClosed() {
    return pattern.isEmpty();
  }
}
