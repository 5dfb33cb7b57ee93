package org.yibiao.vectors.mutation;

import java.util.stream.Stream;
import org.yibiao.vectors.schema.SimpleType;

/** Texts of a given length, right by their pattern where that can be. */
final class LongTexts {

  private static final String LABEL = "a".repeat(63);
  private static final String ADDRESS = "b".repeat(64) + "@" + LABEL + "." + LABEL + "." + LABEL;

  private LongTexts() {}

  /** A text of so many characters, made of a valid one. */
  static String of(SimpleType type, String given, int characters) {
    String valid = given.isEmpty() ? "a" : given;
    return Stream.of(
            valid + last(valid).repeat(characters),
            first(valid).repeat(characters) + valid,
            "a".repeat(characters),
            ("/" + "a".repeat(59)).repeat(1 + characters / 60),
            ("a".repeat(29) + "/").repeat(1 + characters / 30),
            ADDRESS)
        .map(text -> cut(text, characters))
        .filter(text -> text.codePointCount(0, text.length()) == characters)
        .filter(type::matches)
        .findFirst()
        .orElseGet(() -> cut("a".repeat(characters), characters));
  }

  private static String first(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1));
  }

  private static String last(String text) {
    return text.substring(text.offsetByCodePoints(text.length(), -1));
  }

  private static String cut(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters));
  }
}
