package org.yibiao.adapters.tax;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds where a text stands in a JSON document. */
final class TextPlace {

  private TextPlace() {}

  /** JSON Pointer of the first string that is this text. */
  static Optional<String> of(String text, JsonNode document) {
    return places("", document)
        .filter(pointer -> document.at(pointer).asString().equals(text))
        .findFirst();
  }

  private static Stream<String> places(String pointer, JsonNode node) {
    if (node.isString()) {
      return Stream.of(pointer);
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(index -> places(pointer + "/" + index, node.get(index)));
    }
    return node.propertyStream()
        .flatMap(entry -> places(pointer + "/" + entry.getKey(), entry.getValue()));
  }
}
