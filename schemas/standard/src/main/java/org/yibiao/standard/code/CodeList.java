package org.yibiao.standard.code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yibiao.standard.dictionary.Words;

/**
 * A code list of the standard.
 *
 * @param id identifier under which it is published, such as {@code division-code}
 * @param type name of the type whose values are of the list
 * @param name what the codes say
 * @param isOpen whether the schema takes every code of the right shape
 * @param isComplete false if its source is known to have more codes
 * @param byValue the spans of each code, in their order
 */
public record CodeList(
    String id,
    String type,
    Words name,
    boolean isOpen,
    boolean isComplete,
    Map<String, List<Code>> byValue) {

  private static final int NEAREST = 3;

  /** Whether the list has the code on a day. */
  public boolean contains(String value, LocalDate day) {
    return entry(value, day).isPresent();
  }

  /** The code as it is on a day; empty if it is not in force then. */
  public Optional<Code> entry(String value, LocalDate day) {
    return history(value).stream().filter(code -> code.isInForce(day)).findFirst();
  }

  /** All spans in which the list has the code; none if it never had it. */
  public List<Code> history(String value) {
    return byValue.getOrDefault(value, List.of());
  }

  /** Where the list is published, below the standard's own address. */
  public String address() {
    return CodeLists.FOLDER + id + ".json";
  }

  /** The codes in force on a day that differ in one character: what was meant, maybe. */
  List<Code> nearest(String value, LocalDate day) {
    return byValue.values().stream()
        .flatMap(List::stream)
        .filter(code -> code.isInForce(day) && differences(code.value(), value) == 1)
        .sorted(Comparator.comparingInt((Code code) -> -alike(code.value(), value)))
        .limit(NEAREST)
        .toList();
  }

  /** Whether a value that has the schema's shape may still be no code of the list on some day. */
  boolean isToBeLookedUp() {
    return isOpen || byValue.values().stream().flatMap(List::stream).anyMatch(Code::isDated);
  }

  private static int differences(String one, String other) {
    return one.length() == other.length()
        ? (int)
            IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count()
        : Integer.MAX_VALUE;
  }

  /** How many characters are the same from the start. */
  private static int alike(String one, String other) {
    return (int)
        IntStream.range(0, one.length()).takeWhile(i -> one.charAt(i) == other.charAt(i)).count();
  }
}
