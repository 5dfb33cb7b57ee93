package org.yibiao.standard.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.databind.JsonNode;

/** Reads a code list in the form in which the build publishes it, which has checked it. */
final class CodeListReader {

  private CodeListReader() {}

  static CodeList read(String id, JsonNode list) {
    Map<String, List<Code>> byValue = new HashMap<>();
    for (JsonNode entry : list.path("codes")) {
      Code code = code(entry);
      byValue.computeIfAbsent(code.value(), value -> new ArrayList<>(1)).add(code);
    }
    byValue.replaceAll((value, spans) -> List.copyOf(spans));
    return new CodeList(
        id,
        list.path("type").asString(),
        Words.of(list.path("name")),
        list.has("pattern"),
        list.path("complete").asBoolean(true),
        Map.copyOf(byValue));
  }

  private static Code code(JsonNode entry) {
    return new Code(
        entry.path("code").asString(),
        Words.of(entry),
        day(entry.path("from")),
        day(entry.path("to")),
        entry.path("parent").asStringOpt(),
        StreamSupport.stream(entry.path("replacedBy").spliterator(), false)
            .map(JsonNode::asString)
            .toList());
  }

  private static Optional<LocalDate> day(JsonNode text) {
    return text.asStringOpt().map(LocalDate::parse);
  }
}
