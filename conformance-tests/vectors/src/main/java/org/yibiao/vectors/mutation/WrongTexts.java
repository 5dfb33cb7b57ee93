package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yibiao.vectors.schema.SimpleType;

/** Texts that are too short, too long or of another form. */
final class WrongTexts {

  private WrongTexts() {}

  static List<WrongValue> of(SimpleType type, String valid) {
    List<WrongValue> found = new ArrayList<>();
    type.count("minLength")
        .filter(least -> least > 0)
        .map(least -> start(valid, least - 1))
        .ifPresent(text -> found.add(new WrongValue("minLength", text, "S-TOO-SHORT")));
    type.count("maxLength")
        .map(most -> LongTexts.of(type, valid, most + 1))
        .ifPresent(text -> found.add(new WrongValue("maxLength", text, "S-TOO-LONG")));
    if (!type.patterns().isEmpty()) {
      found.addAll(ofPattern(type, valid));
    }
    return found;
  }

  /** Small slips, of which those are taken that the pattern refuses and the lengths would take. */
  private static List<WrongValue> ofPattern(SimpleType type, String valid) {
    List<WrongValue> found = new ArrayList<>();
    if (type.count("minLength").isEmpty() && !type.matches("")) {
      found.add(new WrongValue("pattern", "", "S-TOO-SHORT"));
    }
    Stream<String> slips =
        Stream.of(
                valid + "!",
                " " + valid,
                valid + " ",
                valid + "\n",
                "，" + rest(valid),
                start(valid, valid.codePointCount(0, valid.length()) - 1),
                valid + valid,
                valid.toUpperCase(Locale.ROOT),
                valid.toLowerCase(Locale.ROOT),
                "０" + rest(valid))
            .filter(text -> !text.isEmpty() && !type.matches(text) && isOfRightLength(type, text))
            .distinct();
    found.addAll(WrongValues.wrong("pattern", "S-FORM", slips));
    return found;
  }

  private static boolean isOfRightLength(SimpleType type, String text) {
    int length = text.codePointCount(0, text.length());
    return length >= type.count("minLength").orElse(0)
        && length <= type.count("maxLength").orElse(Integer.MAX_VALUE);
  }

  private static String start(String text, int characters) {
    return text.substring(0, text.offsetByCodePoints(0, characters));
  }

  private static String rest(String text) {
    return text.substring(text.offsetByCodePoints(0, 1));
  }
}
