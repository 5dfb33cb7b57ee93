package org.yibiao.verdict;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * One run of validation, as the reports tell it.
 *
 * @param id a UUID that all reports of it bear
 * @param at when it began
 * @param engine name and version of what judged
 * @param hub before the addresses of the data dictionary
 * @param documents the verdicts, in the order of the documents; of many, those that say most
 * @param unchecked why documents could not be read, by their names; the first hundred
 * @param summary all of it in numbers
 */
public record Session(
    String id,
    OffsetDateTime at,
    String engine,
    String hub,
    List<DocumentVerdict> documents,
    Map<String, String> unchecked,
    Summary summary) {

  public Session {
    documents = List.copyOf(documents);
    unchecked = Map.copyOf(unchecked);
  }
}
