package org.yibiao.routes.catalogue.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of which one must stand in a column, in either language, and the code of each. */
final class WordList {

  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();

  /** The same with one more code; the first of its Chinese words is the one that is shown. */
  WordList with(String code, String... chinese) {
    codes.put(code, code);
    for (String word : chinese) {
      codes.put(word, code);
    }
    shown.put(code, chinese[0]);
    return this;
  }

  /** The code that a word stands for. */
  Optional<String> code(String word) {
    return Optional.ofNullable(codes.get(word.toLowerCase(Locale.ROOT)));
  }

  /** All of them, for people. */
  String text() {
    return shown.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(" | "));
  }
}
