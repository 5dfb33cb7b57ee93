package org.yibiao.hub.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterSearch;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Which dead letters are meant, as a caller writes it; what is left out bounds nothing.
 *
 * @param caseNumber number of a case
 * @param from arrived then or later, ISO 8601 with offset
 * @param to arrived before then
 */
record LetterFilter(
    String state, String queue, String department, String caseNumber, String from, String to) {

  /** The same of those that wait for a person. */
  LetterFilter open() {
    return new LetterFilter(DeadLetter.State.OPEN.code(), queue, department, caseNumber, from, to);
  }

  /**
   * The search.
   *
   * @param within the one department that the caller acts for
   * @throws Refusal if a value is of the wrong kind; it names it
   */
  LetterSearch search(Optional<DepartmentCode> within) {
    return new LetterSearch(
        given(state).map(LetterFilter::standing),
        given(queue),
        given(department),
        given(caseNumber),
        given(from).map(text -> time("from", text)),
        given(to).map(text -> time("to", text)),
        within.map(DepartmentCode::value));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
  }

  private static DeadLetter.State standing(String code) {
    return DeadLetter.State.of(code)
        .orElseThrow(
            () ->
                new Refusal(
                    Problems.wrongValue(
                        "state",
                        code,
                        Stream.of(DeadLetter.State.values())
                            .map(DeadLetter.State::code)
                            .toList())));
  }

  private static Instant time(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refusal(Problems.wrongValue(name, text, List.of("2026-11-29T08:00:00+08:00")));
    }
  }
}
