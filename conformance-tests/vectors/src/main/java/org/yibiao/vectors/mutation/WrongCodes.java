package org.yibiao.vectors.mutation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibiao.standard.code.CodeList;
import org.yibiao.standard.code.CodeLists;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.schema.SimpleType;

/** Codes that have the shape which the schema asks for, but that their list has never had. */
final class WrongCodes {

  private static final Map<String, CodeList> OPEN =
      CodeLists.V1
          .all()
          .filter(CodeList::isOpen)
          .collect(Collectors.toUnmodifiableMap(CodeList::type, list -> list));
  private static final String CHARACTERS = "9876543210zyxwvutsrqponmlkjihgfedcba";

  private WrongCodes() {}

  /**
   * A code that is none.
   *
   * @param list the list that does not have it
   * @param text the code
   */
  record WrongCode(CodeList list, String text) {

    Made made(Place place) {
      Made made =
          Made.at(place, Operator.UNKNOWN_CODE, "C-UNKNOWN").breaking("C-UNKNOWN-" + list.id());
      return list.isComplete() ? made : made.warning();
    }
  }

  /** One near a code that is one; empty if the schema already takes no other. */
  static Optional<WrongCode> of(SimpleType type, String valid) {
    CodeList list = OPEN.get(type.name());
    return list == null
        ? Optional.empty()
        : near(valid)
            .filter(text -> type.matches(text) && list.history(text).isEmpty())
            .findFirst()
            .map(text -> new WrongCode(list, text));
  }

  private static Stream<String> near(String valid) {
    return IntStream.rangeClosed(1, valid.length())
        .mapToObj(back -> valid.length() - back)
        .flatMap(at -> CHARACTERS.chars().mapToObj(c -> with(valid, at, (char) c)));
  }

  private static String with(String text, int at, char character) {
    return text.substring(0, at) + character + text.substring(at + 1);
  }
}
