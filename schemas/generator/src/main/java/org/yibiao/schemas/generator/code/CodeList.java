package org.yibiao.schemas.generator.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Entry> codes) {

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

  /**
   * What is wrong with the list in itself.
   *
   * @return a line for each fault; none if it can be used
   */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (codes.isEmpty() && isClosed()) {
      faults.add("a list without codes needs a pattern");
    }
    Map<String, List<Entry>> seen = new HashMap<>();
    for (Entry entry : codes) {
      pattern
          .filter(shape -> !entry.code().matches(shape))
          .ifPresent(shape -> faults.add(entry.code() + " does not have the shape " + shape));
      List<Entry> earlier = seen.computeIfAbsent(entry.code(), code -> new ArrayList<>());
      if (earlier.stream().anyMatch(entry::overlaps)) {
        faults.add(entry.code() + " is in the list twice for the same days");
      }
      earlier.add(entry);
    }
    return faults;
  }
}
